package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Governing documents in a browser: written, approved, found, read and confirmed. */
class RoutineBrowserIT {

    private static final String TITLE = "Prov av taklyft " + System.nanoTime();

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
    void fromTheFirstDraftToThoseWhoHaveReadIt() {
        String address = written();
        approved(address);
        String document = address.replaceAll("&version=.*", "");
        askedToRead(document);
        confirmed(document);
        try (BrowserUser karin = browser.as("karin")) {
            Page page = karin.open(document.replace("routine.xhtml", "readers.xhtml"))
                    .page();
            karin.checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Björkens", "har läst");
            page.getByText("Visa vilka som har läst").click();
            assertThat(page.locator("details[open]").innerText()).contains("Anna");
        }
    }

    private static String written() {
        try (BrowserUser kerstin = browser.as("kerstin")) {
            Page page = kerstin.open("/routine/edit.xhtml").page();
            kerstin.checkAccessibility();
            page.locator("#write\\:title").fill(TITLE);
            page.locator("#write\\:text").fill("# Syfte\n\nProva lyften [ange dag].\n\n<b>Inte fet</b>");
            button(page, "Förhandsgranska");
            kerstin.settle();
            assertThat(page.locator(".preview h3").innerText()).isEqualTo("Syfte");
            assertThat(page.locator(".preview").innerText()).contains("<b>Inte fet</b>");

            button(page, "Spara utkastet");
            kerstin.settle();
            assertThat(page.locator(".field.wrong").count())
                    .as("who answers for it, and the area")
                    .isEqualTo(2);
            assertThat(page.locator("#write\\:text").inputValue()).contains("Prova lyften");

            page.locator("#write\\:responsible").selectOption("KVALITETSSAMORDNARE");
            page.getByLabel("Socialtjänst (SoL)").check();
            page.getByLabel("Hälso- och sjukvård (HSL)").check();
            button(page, "Spara utkastet");
            page.waitForURL("**/routine/routine.xhtml**");
            kerstin.settle().checkAccessibility();

            attach(page, "blankett.txt", "Fyll i varje timme.");
            page.getByText("blankett.txt är tillagd.").waitFor();
            attach(page, "program.txt", "MZ\u0090 ett program");
            page.getByText("av en sort som inte kan tas emot").waitFor();
            kerstin.settle().checkAccessibility();
            button(page, "Lämna in för godkännande");
            kerstin.settle();
            assertThat(page.locator(".messages").innerText()).contains("kvar av en mall", "[ange dag]");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ändra utkastet"))
                    .click();
            kerstin.settle();
            page.locator("#write\\:text").fill("# Syfte\n\nProva lyften varje månad.");
            button(page, "Spara utkastet");
            page.waitForURL("**/routine/routine.xhtml**");
            kerstin.settle();
            button(page, "Lämna in för godkännande");
            page.waitForURL("**/routine/routine.xhtml**");
            kerstin.settle();
            assertThat(page.locator("main").innerText()).contains("Väntar på godkännande", "Godkänns av socialchefen");
            kerstin.checkConsole();
            return page.url().substring(page.url().indexOf("/routine/"));
        }
    }

    @Test
    void aFolderIsLookedAtAndTakenInAsDrafts() throws IOException {
        String title = "Prov av mapp " + System.nanoTime();
        try (BrowserUser kerstin = browser.window(360, 800).login("kerstin")) {
            Page page = kerstin.open("/routine/folder.xhtml").page();
            kerstin.checkNoSidewaysScroll().checkAccessibility();
            button(page, "Granska");
            kerstin.settle();
            assertThat(page.locator(".field.wrong").count()).isEqualTo(2);
            choose(page, "a.md;" + title + ";Rutin;Anna Berg;HSL\n", "ser ut som en person");
            assertThat(page.locator("main").innerText()).contains("ser ut som en person", "Rad 2, a.md");
            kerstin.checkNoSidewaysScroll().checkAccessibility();
            choose(page, "a.md;" + title + ";Rutin;MAS;HSL\n", "kan tas in");
            assertThat(page.locator("main").innerText()).contains("1 dokument kan tas in", "ingen dag för översyn");
            button(page, "Ta in som utkast");
            page.waitForURL("**/routine/routines.xhtml**");
            kerstin.settle();
            assertThat(page.locator("main").innerText()).contains("1 dokument är intaget som utkast", title);
            kerstin.checkConsole();
        }
    }

    private static void choose(Page page, String rows, String expected) throws IOException {
        ByteArrayOutputStream folder = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(folder)) {
            zip.putNextEntry(new ZipEntry("a.md"));
            zip.write("# Syfte".getBytes(StandardCharsets.UTF_8));
        }
        byte[] table = ("Fil;Titel;Typ;Ansvarig;Område\n" + rows).getBytes(StandardCharsets.UTF_8);
        page.locator("[id='choose:archive']")
                .setInputFiles(new FilePayload("mapp.zip", "application/zip", folder.toByteArray()));
        page.locator("[id='choose:listing']").setInputFiles(new FilePayload("tabell.csv", "text/csv", table));
        button(page, "Granska");
        page.getByText(expected).first().waitFor();
    }

    private static void attach(Page page, String name, String text) {
        page.locator("#attach input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void approved(String address) {
        try (BrowserUser sofia = browser.as("sofia")) {
            Page page = sofia.open(address).page();
            sofia.checkAccessibility();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skicka tillbaka"))
                    .click();
            sofia.settle();
            button(page, "Skicka tillbaka");
            sofia.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("Vad behöver ändras?");
            sofia.checkAccessibility();
            sofia.open(address);
            button(page, "Godkänn");
            page.waitForURL("**/routine/routine.xhtml?number=*");
            sofia.settle();
            assertThat(page.locator("main").innerText()).contains("gäller från i dag", "Stämmer fortfarande");
        }
    }

    private static void askedToRead(String document) {
        try (BrowserUser kerstin = browser.as("kerstin")) {
            Page page = kerstin.open(document.replace("routine.xhtml", "readers.xhtml"))
                    .page();
            kerstin.checkAccessibility();
            button(page, "Be om läskvitto");
            kerstin.settle();
            assertThat(page.locator(".field.wrong").first().innerText()).contains("Välj minst en enhet");
            page.getByLabel("Björkens särskilda boende").check();
            page.locator("#ask\\:due_input").fill(LocalDate.now().plusDays(5).toString());
            page.locator("#ask\\:due_input").press("Tab");
            button(page, "Be om läskvitto");
            page.waitForURL("**/routine/readers.xhtml**");
            kerstin.settle();
            assertThat(page.locator("main").innerText()).contains("Har inte läst än");
        }
    }

    private static void confirmed(String document) {
        try (BrowserUser anna = browser.window(360, 800).login("anna")) {
            Page page = anna.open("/routine/routines.xhtml?tab=to_read").page();
            anna.checkNoSidewaysScroll().checkAccessibility();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE))
                    .click();
            anna.settle().checkNoSidewaysScroll().checkAccessibility();
            button(page, "Jag har läst och förstått");
            page.waitForURL("**/routine/routine.xhtml**");
            anna.settle();
            assertThat(page.locator("main").innerText()).contains("Du bekräftade");
            assertThat(page.locator("main").innerText()).contains("Bilagor", "blankett.txt");
            anna.open(document + "&tab=history").checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Godkände");
        }
    }

    @Test
    void aProcessIsWrittenShownAsAPictureAndEstablished() {
        try (BrowserUser sofia = browser.as("sofia")) {
            Page page = sofia.open("/routine/processes.xhtml").page();
            sofia.checkAccessibility();
            assertThat(page.locator("svg.process-map a").count()).isEqualTo(6);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ny process"))
                    .click();
            sofia.settle().checkAccessibility();
            String name = "Prov på process " + System.nanoTime();
            page.locator("#write\\:name").fill(name);
            page.locator("#write\\:purpose").fill("Att prova.");
            page.locator("#write\\:name0").fill("Följa upp");
            button(page, "Lägg till aktivitet");
            sofia.settle();
            page.locator("#write\\:name1").fill("Ta emot");
            page.locator("#write\\:cooperation1").selectOption("EXTERNAL");
            page.locator("#write\\:up1").click();
            sofia.settle();
            assertThat(page.locator("#write\\:name0").inputValue()).isEqualTo("Ta emot");
            Locator rows = page.locator("#write\\:order_data tr");
            rows.nth(1).dragTo(rows.first(), new Locator.DragToOptions().setTargetPosition(20, 3));
            page.locator("#write\\:order_data tr")
                    .first()
                    .getByText("Följa upp")
                    .waitFor();
            sofia.settle().checkAccessibility();
            assertThat(page.locator("#write\\:name0").inputValue()).isEqualTo("Följa upp");
            assertThat(page.locator("#write\\:cooperation1").inputValue()).isEqualTo("EXTERNAL");
            page.locator("#write\\:up1").click();
            sofia.settle();
            page.locator("#write\\:reach").selectOption("ADMINISTRATION");
            button(page, "Spara utkastet");
            sofia.settle();
            assertThat(page.locator("main").innerText()).contains("Välj minst ett område");
            assertThat(page.locator("#write\\:name1").inputValue()).isEqualTo("Följa upp");
            page.getByLabel("Socialtjänst (SoL)").check();
            button(page, "Spara utkastet");
            sofia.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("Skriv med vem");
            page.locator("#write\\:partner0").fill("Regionen");
            button(page, "Spara utkastet");
            page.waitForURL("**/routine/process.xhtml**");
            sofia.settle().checkAccessibility();
            button(page, "Fastställ");
            page.waitForURL("**/routine/process.xhtml?number=*");
            sofia.settle();
            assertThat(page.locator("main").innerText()).contains("gäller från i dag", "Extern samverkan", "Regionen");
            sofia.checkAccessibility();
            sofia.checkConsole();
        }
        try (BrowserUser anna = browser.window(360, 800).login("anna")) {
            anna.open("/routine/processes.xhtml").checkNoSidewaysScroll().checkAccessibility();
            anna.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Besluta"))
                    .first()
                    .click();
            anna.settle().checkNoSidewaysScroll().checkAccessibility();
            anna.page().locator("#activity-3 ul a").first().click();
            anna.page().waitForURL("**/routine/routine.xhtml?number=*");
            anna.settle().checkNoSidewaysScroll();
        }
    }

    @Test
    void whatMustExistSaysWhatAnswersToIt() {
        try (BrowserUser mats = browser.window(360, 800).login("mats")) {
            Page page = mats.open("/routine/required.xhtml").page();
            mats.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText())
                    .contains("Kontakt med läkare när tillståndet kräver det", "Finns", "Lex Maria");
        }
    }

    @Test
    void isSearchedInAndComparedOnAPhone() {
        try (BrowserUser anna = browser.window(360, 800).login("anna")) {
            Page page = anna.open("/routine/routines.xhtml?text=h%C3%A4nderna").page();
            anna.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("mark").first().innerText()).containsIgnoringCase("händer");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Basal hygien"))
                    .click();
            anna.settle();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Historik"))
                    .click();
            anna.settle();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Visa skillnaden"))
                    .first()
                    .click();
            anna.settle().checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Skillnad mellan versioner");
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
