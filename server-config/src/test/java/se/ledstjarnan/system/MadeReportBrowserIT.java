package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reports in a browser: two write in the same chapter, an empty chapter is named, the board reads, a template is copied. */
class MadeReportBrowserIT {

    private static final int YEAR = LocalDate.now().getYear();

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static String draft(BrowserUser user) {
        Page page = user.open("/report/reports.xhtml?state=draft&kind=kvalitetsberattelse&year=" + YEAR)
                .page();
        user.checkNoSidewaysScroll().checkAccessibility();
        page.locator("main tbody a").first().click();
        page.waitForURL("**/report/report.xhtml?number=*");
        user.settle();
        return page.url().substring(page.url().indexOf("/report/"));
    }

    @Test
    void twoWriteInTheSameChapterAndNothingIsLost() {
        try (BrowserUser mats = browser.as("mats");
                BrowserUser sofia = browser.as("sofia")) {
            String report = draft(mats);
            mats.checkNoSidewaysScroll().checkAccessibility();
            assertThat(mats.page().locator("main").innerText()).contains("Perioden är inte slut än", "Nästa år");
            String chapter = report.replace("report.xhtml", "chapter.xhtml") + "&position=3";
            Page hers = sofia.open(chapter).page();
            Page his = mats.open(chapter).page();
            mats.checkNoSidewaysScroll().checkAccessibility();
            hers.locator("#write\\:text").fill("Fem av sju mål nåddes.");
            button(hers, "#write", "Spara");
            hers.waitForURL("**/report/chapter.xhtml?*");
            sofia.settle();
            his.locator("#write\\:text").fill("Sex av sju mål nåddes.");
            button(his, "#write", "Spara");
            mats.settle();
            assertThat(his.locator("main").innerText()).contains("Sofia Åkesson hann spara i kapitlet");
            assertThat(his.locator("#write\\:text").inputValue()).isEqualTo("Sex av sju mål nåddes.");
            assertThat(his.locator("#stored").innerText()).contains("Fem av sju mål nåddes.");
        }
    }

    @Test
    void aReportIsDraftedByTheUnitsOfTodayAndOnlyOnce() {
        try (BrowserUser sofia = browser.as("sofia")) {
            Page page = draftAsNow(sofia);
            page.waitForURL("**/report/report.xhtml?number=*");
            sofia.settle().checkAccessibility();
            assertThat(page.locator("h1").innerText()).contains("nuvarande organisation");
            assertThat(page.locator("main").innerText()).contains("det som en enhet har tagit över räknas till den");

            draftAsNow(sofia);
            assertThat(page.locator("#draft").innerText()).contains("finns redan");
            assertThat(page.locator("#draft\\:organised").inputValue()).isEqualTo("NOW");
        }
    }

    @Test
    void aDayThatDoesNotExistStaysInItsFieldWithAWord() {
        try (BrowserUser sofia = browser.as("sofia")) {
            Page page = sofia.open("/report/reports.xhtml").page();
            page.locator("#draft\\:kind").selectOption("kvalitetsberattelse");
            page.locator("#draft\\:day_input").fill("2026-02-31");
            button(page, "#draft", "Ta fram utkast");
            sofia.settle().checkAccessibility();
            assertThat(page.locator("#draft .error").innerText()).contains("”2026-02-31” är inte en dag som finns");
            assertThat(page.locator("#draft\\:day_input").inputValue()).isEqualTo("2026-02-31");

            page.locator("#draft\\:day_input").fill("");
            button(page, "#draft", "Ta fram utkast");
            sofia.settle();
            assertThat(page.locator("#draft .error").innerText()).contains("Fyll i ett svar");
        }
    }

    private static Page draftAsNow(BrowserUser user) {
        Page page = user.open("/report/reports.xhtml").page();
        page.locator("#draft\\:kind").selectOption("kvalitetsberattelse");
        page.locator("#draft\\:organised").selectOption("NOW");
        button(page, "#draft", "Ta fram utkast");
        user.settle();
        return page;
    }

    @Test
    void theBoardReadsWhatIsApprovedOnAPhoneToo() {
        try (BrowserUser nils = browser.window(360, 800).login("nils")) {
            Page page =
                    nils.open("/report/reports.xhtml?kind=kvalitetsberattelse").page();
            nils.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main tbody").innerText()).doesNotContain("Utkast");
            page.locator("main tbody a").first().click();
            page.waitForURL("**/report/report.xhtml?number=*");
            nils.settle().checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText())
                    .contains("8.4 Lex Maria", "Patientsäkerhetsberättelse", "Siffrorna ligger som CSV-filer")
                    .doesNotContain("Ersätt med en ny version");
            assertThat(page.locator("main a[href*='/deviation/cases.xhtml']").count())
                    .as("links to rows that the board may not see")
                    .isZero();
        }
    }

    @Test
    void aTemplateIsCopiedAndChanged() {
        try (BrowserUser sven = browser.as("sven")) {
            Page page = sven.open("/report/definitions.xhtml").page();
            sven.checkNoSidewaysScroll().checkAccessibility();
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions()
                                    .setName("Kvalitets- och patientsäkerhetsberättelse")
                                    .setExact(true))
                    .first()
                    .click();
            sven.settle().checkNoSidewaysScroll().checkAccessibility();
            button(page, "#copy", "Kopiera");
            sven.settle();
            assertThat(page.locator("#copy .field.wrong").count()).isOne();
            page.locator("#copy\\:name").fill("Berättelse för hemsjukvården");
            button(page, "#copy", "Kopiera");
            page.waitForURL("**/report/definition.xhtml?id=*");
            sven.settle().checkNoSidewaysScroll().checkAccessibility();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nytt kapitel"))
                    .click();
            sven.settle().checkNoSidewaysScroll().checkAccessibility();
            page.locator("#chapter\\:heading").fill("Nattbemanning");
            button(page, "#chapter", "Spara");
            sven.settle();
            assertThat(page.locator("#chapter .field.wrong").count()).isOne();
            assertThat(page.locator("#chapter\\:heading").inputValue()).isEqualTo("Nattbemanning");
            page.locator("#chapter\\:guidance").fill("Hur natten har varit bemannad.");
            button(page, "#chapter", "Spara");
            page.waitForURL("**/report/definition.xhtml?id=*");
            sven.settle();
            assertThat(page.locator("main").innerText()).contains("Nattbemanning");
            button(page, "#enforce", "Ta i bruk");
            page.waitForURL("**/report/definition.xhtml?id=*");
            sven.settle().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Mallen är tagen i bruk.");
        }
    }

    private static void button(Page page, String form, String name) {
        page.locator(form)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
