package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A manager writes a list for the own unit, begins a check by it and lays a file with what was seen. */
class OwnListBrowserIT {

    private static final String TITLE = "Egen lista " + System.nanoTime();

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void isWrittenUsedAndDocumentedByTheManager() {
        try (BrowserUser karin = browser.window(360, 800).login("karin")) {
            Page page = karin.open("/selfmonitoring/list-edit.xhtml").page();
            karin.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("#write\\:unit option").allInnerTexts())
                    .doesNotContain("Alla enheter som listan gäller");
            page.locator("#write\\:title").fill(TITLE);
            page.locator("#write\\:area").selectOption("COMMON");
            page.locator("#write\\:target").fill("100");
            page.locator("#write\\:lines\\:0\\:text").fill("Temperatur i kylen (°C)");
            assertThat(page.locator("#write\\:lines\\:0\\:low").count()).isZero();
            page.locator("#write\\:lines\\:0\\:questionKind").selectOption("NUMBER");
            karin.settle();
            page.locator("#write\\:lines\\:0\\:low").fill("9");
            page.locator("#write\\:lines\\:0\\:high").fill("2");
            button(page, "Spara utkastet");
            karin.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("Högst kan inte vara mindre än lägst");
            assertThat(page.locator("#write\\:title").inputValue()).isEqualTo(TITLE);
            page.locator("#write\\:lines\\:0\\:low").fill("2");
            page.locator("#write\\:lines\\:0\\:high").fill("8");
            karin.checkNoSidewaysScroll().checkAccessibility();
            button(page, "Spara utkastet");
            page.waitForURL("**/selfmonitoring/list.xhtml?number=*");
            karin.settle();
            button(page, "Låt gälla");
            karin.settle();

            karin.open("/selfmonitoring/begin.xhtml");
            page.locator("#write\\:list")
                    .selectOption(new SelectOption()
                            .setLabel(page.locator("#write\\:list option").allInnerTexts().stream()
                                    .filter(label -> label.startsWith(TITLE + " – "))
                                    .findFirst()
                                    .orElseThrow()));
            button(page, "Börja");
            page.waitForURL("**/selfmonitoring/round.xhtml?number=*");
            karin.settle();
            page.locator("#attached\\:files_input")
                    .setInputFiles(new FilePayload(
                            "kylen.pdf",
                            "application/pdf",
                            "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
            page.locator("#attached\\:fileList a").waitFor();
            karin.settle().checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("#attached\\:fileList").innerText()).contains("kylen.pdf");
            button(page, "Ta bort kylen.pdf");
            karin.settle();
            assertThat(page.locator("#attached\\:fileList").innerText()).contains("Inga bilagor");
            karin.checkConsole();
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
