package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Closed cases of an earlier system come in as a whole or not at all; and all of it goes out when two people want it. */
class MovingBrowserIT {

    private static final String HEADINGS =
            "Ärendenr;Händelsedatum;Enhet;Kategori;Allvarlighetsgrad;Sannolikhet;Tillbud;Beskrivning\n";

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
    void oldCasesComeInWhenEverythingIsKnownAndRight() throws Exception {
        String wrong = HEADINGS
                + "P-1;2015-03-02;Granens hemtjänst;Vårdhygien;2;2;Risk;Handspriten var slut\n"
                + "P-2;2015-02-30;Granens hemtjänst;Vårdhygien;2;2;Risk;Handspriten var slut igen\n"
                + "P-3;2015-03-04;Granen 2015;Vårdhygien;2;2;Risk;=HYPERLINK(\"x\")\n";
        try (BrowserUser sven = browser.as("sven")) {
            Page page = sven.open("/importing/imports.xhtml").page();
            sven.checkNoSidewaysScroll().checkAccessibility();
            button(page, "Ladda upp");
            sven.settle();
            assertThat(page.locator("#upload").innerText()).contains("Välj en fil att ladda upp.");
            upload(page, wrong);
            page.getByText("Filen är uppladdad.").waitFor();
            sven.settle().checkAccessibility();
            check(page);
            page.getByText("Filen kan inte läsas in än").waitFor();
            sven.settle().checkAccessibility().checkNoSidewaysScroll();
            assertThat(page.locator("#faults").innerText())
                    .contains("3", "Händelsedatum", "”2015-02-30” går inte att läsa som en dag.");
            assertThat(page.locator("#words").innerText()).contains("Granen 2015", "en rad, rad 4");
            Download list = page.waitForDownload(
                    () -> page.getByText("Hämta alla fel som Excelfil").click());
            assertThat(list.suggestedFilename()).matches("fel-i-inlasning-\\d+\\.xlsx");

            page.locator("select[id$=meaning]")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Granens hemtjänst"));
            button(page, "Spara och granska igen");
            page.getByText("Ett fel hindrar.").waitFor();
            button(page, "Kasta filen");
            button(page, "Ja");
            page.getByText("Filen är kastad.").waitFor();

            sven.open("/importing/imports.xhtml");
            upload(page, wrong.replace("2015-02-30", "2015-02-28"));
            page.getByText("Filen är uppladdad.").waitFor();
            check(page);
            page.getByText("Redo att läsas in").waitFor();
            sven.settle().checkAccessibility();
            assertThat(page.locator("main").innerText())
                    .contains("3 avslutade ärenden som hände 2015-02-28–2015-03-04", "=HYPERLINK");
            button(page, "Läs in 3 ärenden");
            page.getByText("3 ärenden lästes in").waitFor();
            sven.settle().checkAccessibility().checkConsole();
        }
        String number = Rows.text("select number from deviation where old_number = 'P-3'");
        try (BrowserUser mats = browser.as("mats")) {
            Page page =
                    mats.open("/deviation/cases.xhtml?status=EVERY&text=P-3").page();
            assertThat(page.locator("main").innerText()).contains(number);
            mats.open("/deviation/case.xhtml?number=" + number);
            assertThat(page.locator("main").innerText())
                    .contains("inläst från Prov av inläsning, där det hade nummer P-3");
            mats.checkAccessibility().checkConsole();
        }
    }

    @Test
    void allOfItGoesOutWhenTwoPeopleWantIt() throws Exception {
        try (BrowserUser sven = browser.as("sven")) {
            Page page = sven.open("/export/exports.xhtml").page();
            sven.checkNoSidewaysScroll().checkAccessibility();
            button(page, "Beställ");
            sven.settle();
            assertThat(page.locator("#order").innerText()).contains("Fyll i");
            page.locator("#order\\:reason").fill("Byte av system, beslut SN 2026/0102");
            button(page, "Beställ");
            page.getByText("Uttaget är beställt.").waitFor();
            sven.settle().checkConsole();
        }
        try (BrowserUser sofia = browser.as("sofia")) {
            Page page = sofia.open("/index.xhtml").page();
            assertThat(page.locator("main").innerText()).contains("Ta ställning till ett fullständigt uttag");
            sofia.open("/export/exports.xhtml").checkAccessibility();
            button(page, "Godkänn: Uttag " + Rows.text("select max(number) from full_export where status = 'ORDERED'"));
            button(page, "Ja");
            page.getByText("Uttaget är godkänt").waitFor();
            sofia.settle().checkConsole();
        }
        for (int i = 0; i < 120 && Rows.number("select count(*) from full_export where status = 'APPROVED'") > 0; i++) {
            Thread.sleep(500);
        }
        try (BrowserUser sven = browser.as("sven")) {
            Page page = sven.open("/export/exports.xhtml").page();
            sven.checkAccessibility();
            Download all = page.waitForDownload(
                    () -> page.getByText("Hämta filen").first().click());
            assertThat(Files.size(all.path())).isPositive();
            try (ZipFile zip = new ZipFile(all.path().toFile())) {
                assertThat(zip.getEntry("tabeller/deviation.csv")).isNotNull();
                assertThat(zip.getEntry("LÄS-MIG.md")).isNotNull();
            }
            sven.open("/export/exports.xhtml");
            assertThat(page.locator("main").innerText()).contains("Hämtat av", "Sven");
            sven.checkAccessibility().checkConsole();
        }
    }

    private static void upload(Page page, String text) {
        page.locator("#upload\\:system").fill("Prov av inläsning");
        page.locator("#upload\\:file")
                .setInputFiles(new FilePayload("prov.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        button(page, "Ladda upp");
    }

    private static void check(Page page) {
        button(page, "Granska filen");
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
