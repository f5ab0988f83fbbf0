package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The administrator takes in files of the organisation, and is told what is wrong with them. */
class ImportBrowserIT {

    private static final String PAGE = "/organisation/import.xhtml?kind=";
    private static final String HEADINGS = "användarnamn;förnamn;efternamn;titel;e-post;aktiv\r\n";

    private static Browser browser;
    private BrowserUser sven;
    private Page page;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void login() {
        sven = browser.as("sven");
        page = sven.page();
    }

    @AfterEach
    void noComplaints() {
        sven.checkConsole();
        sven.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNITS", "EMPLOYEES"})
    void thePublishedSampleIsTakenInAndTheSecondTimeChangesNothing(String kind) {
        sven.open(PAGE + kind).checkAccessibility();
        String sample = page.getByText("Hämta en exempelfil").getAttribute("href");
        HttpPage file = ProductUnderTest.as("sven").getOnly(sample);
        assertThat(file.header("Content-Type")).startsWith("text/csv");

        review(file.bytes());
        sven.checkAccessibility();
        assertThat(result()).contains("Nya", "rader i filen");
        press("Läs in filen");
        assertThat(page.locator("body").innerText()).contains("Filen är inläst:", "Sven Mårtensson");

        review(file.bytes());
        assertThat(result()).contains("Filen stämmer redan");
        assertThat(page.getByText("Läs in filen", new Page.GetByTextOptions().setExact(true))
                        .count())
                .isZero();
    }

    @Test
    void saysRowByRowWhatIsWrongAndStoresNothing() {
        sven.open(PAGE + "UNITS");
        review(utf8("enhetsid;namn;slag;överordnad;lagar;huvudlag\r\n"
                + "77;<script>alert(1)</script>;avdelning;77;;\r\n"
                + "78;=1+1;hus;finns inte;;\r\n"));

        sven.checkAccessibility();
        assertThat(result())
                .contains(
                        "Filen kan inte läsas in",
                        "Enheten är överordnad sig själv. Skriv id för det den hör till.",
                        "hus går inte att välja. Skriv något av: förvaltning, avdelning, enhet.");
        assertThat(page.locator("#confirm\\:save").count()).isZero();
        assertThat(ProductUnderTest.as("sven").get("/organisation/units.xhtml").body())
                .doesNotContain("=1+1");
    }

    @Test
    void showsMarkupAndFormulasAsTheTextTheyAre() {
        sven.open(PAGE + "EMPLOYEES");
        review(utf8(HEADINGS + "formel;=HYPERLINK(\"\"x\"\");<script>document.title=1</script>;;;\r\n"));

        assertThat(result()).contains("=HYPERLINK", "<script>document.title=1</script>");
        press("Läs in filen");
        sven.open("/organisation/employees.xhtml?q=formel");
        assertThat(page.locator("body").innerText()).contains("<script>document.title=1</script>");
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        sven.open(PAGE + "EMPLOYEES");
        page.getByText("Granska filen").click();
        sven.settle();
        assertThat(page.locator(".field.wrong").innerText()).contains("Välj en fil.");

        review(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
        assertThat(result()).contains("Det här är inte text");

        Path large = ProductUnderTest.emptyFolder("large.csv");
        Files.write(large, new byte[50 * 1024 * 1024]);
        page.locator("#upload\\:file").setInputFiles(large);
        page.getByText("Granska filen").click();
        page.getByText("Filen är större än 2 MB").waitFor();
        Files.delete(large);
    }

    @Test
    void fitsATelephone() {
        try (BrowserUser small = browser.window(360, 740).login("sven")) {
            small.open(PAGE + "UNITS").checkNoSidewaysScroll();
            small.page()
                    .locator("#upload\\:file")
                    .setInputFiles(new FilePayload("e.csv", "text/csv", utf8("enhetsid;namn\r\n1;A\r\n")));
            small.page().getByText("Granska filen").click();
            small.page().getByText("Filen kan inte läsas in").waitFor();
            small.checkNoSidewaysScroll().checkAccessibility();
        }
    }

    private void review(byte[] file) {
        page.locator("#upload\\:file").setInputFiles(new FilePayload("fil.csv", "text/csv", file));
        press("Granska filen");
    }

    private void press(String button) {
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForLoadState();
        sven.settle();
    }

    private String result() {
        Locator result = page.locator("#result");
        return result.innerText();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
