package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The quarter's way upwards in a browser: MAS selects, writes and approves, the secretary hands over, the board reads. */
class QuarterBrowserIT {

    /** From before reports had numbers. */
    private static final String OLD = "/report/quarter.xhtml?year=%d&quarter=%d";

    private static final String LIST = "/report/reports.xhtml?kind=mas-kvartal";

    /** The chapter that MAS must write, and the one of the patientnämnd. */
    private static final int ANALYSIS = 2;

    private static final int PATIENT_BOARD = 8;

    @Test
    void goesFromMasToTheBoard() throws SQLException {
        LocalDate day = LocalDate.now().minusMonths(6);
        String old = OLD.formatted(day.getYear(), (day.getMonthValue() + 2) / 3);
        try (Browser browser = Browser.open();
                BrowserUser mas = browser.as("mats");
                BrowserUser secretary = browser.as("nora");
                BrowserUser member = browser.as("nils")) {
            String report = draft(mas, day);
            answerTheRules(mas, old);
            select(mas, old);
            approve(mas, report);
            secretary.open("/");
            assertThat(secretary.page().content()).contains("Lämna över");
            handOver(secretary, report, "45");
            handOver(secretary, report, "61");
            read(member, report, old);
            HttpUser reader = ProductUnderTest.as("nils");
            try (StatementCount statements =
                    new StatementCount(ProductUnderTest.get().database())) {
                assertThat(statements.of(() -> reader.get(report), 3)).isBetween(1, 8);
            }
            assertThat(browser.as("karin").open(report).page().title()).doesNotContain("Kvartal");
            assertThat(ProductUnderTest.as("karin").get(old).status()).isEqualTo(403);
        }
    }

    @Test
    void losesNothingThatIsWritten() {
        LocalDate day = LocalDate.now().minusMonths(9);
        try (Browser browser = Browser.open();
                BrowserUser mas = browser.as("mats")) {
            String report = chapter(draft(mas, day), ANALYSIS);
            Page page = mas.open(report).page();
            Locator analysis = page.locator("[id='write:text']");
            analysis.fill("Skrivet men inte sparat av mig.");
            page.locator("[id='write:kept']", new Page.LocatorOptions().setHasText("Sparat"))
                    .waitFor();
            mas.open(report);
            assertThat(analysis.inputValue()).isEqualTo("Skrivet men inte sparat av mig.");

            page.context().clearCookies();
            analysis.fill("Skrivet när sessionen var slut.");
            page.locator("#trouble").getByText("Du har loggats ut").waitFor();
            mas.loginByForm("mats").open(report);
            assertThat(analysis.inputValue()).isEqualTo("Skrivet när sessionen var slut.");
            page.locator("#trouble").getByText("inte sparat än").waitFor();

            try (BrowserUser other = browser.as("mats")) {
                other.open(report).page().locator("[id='write:text']").fill("Skrivet i en annan flik.");
                other.page().locator("[id='write:save']").click();
                other.page().getByText("Sparat.").first().waitFor();
            }
            analysis.fill("Skrivet i den första fliken.");
            page.locator("[data-not-kept]").waitFor();
            mas.open(report);
            assertThat(analysis.inputValue()).isEqualTo("Skrivet i den första fliken.");
        }
    }

    @Test
    void managesRulesBreaksAndDenominators() {
        try (Browser browser = Browser.open();
                BrowserUser mas = browser.as("mats");
                BrowserUser manager = browser.as("karin")) {
            Page page = mas.open("/report/rules.xhtml").checkAccessibility().page();
            page.locator("[id='add:times']").fill("två");
            page.locator("[id='add:reason']").fill("Prov");
            page.locator("[id='add:go']").click();
            page.getByText("Skriv ett heltal").waitFor();
            page.locator("[id='add:times']").fill("50");
            page.locator("[id='add:go']").click();
            page.getByText("Regeln gäller från i dag").waitFor();
            page.locator("main table tr", new Page.LocatorOptions().setHasText("minst 50"))
                    .locator("a")
                    .click();
            page.locator("[id='ending:endReason']").fill("Slut på provet");
            mas.settle().checkAccessibility();
            page.locator("[id='ending:go']").click();
            page.getByText("Regeln gäller inte längre").waitFor();

            mas.open("/report/breaks.xhtml").checkAccessibility();
            page.locator("[id='add:day_input']").fill(LocalDate.now().toString());
            page.locator("[id='add:text']").fill("Provat brott");
            page.locator("[id='add:go']").click();
            page.getByText("Brottet är inskrivet").waitFor();
            assertThat(page.locator("main table").innerText()).contains("Provat brott");

            Page own = manager.open("/report/denominators.xhtml")
                    .checkAccessibility()
                    .page();
            assertThat(own.locator("main fieldset").count()).isOne();
            Locator days = own.locator("input[id$=careDays]");
            days.fill("-3");
            own.locator("[id='amounts:save']").click();
            own.getByText("Skriv ett heltal").waitFor();
            days.fill("3321");
            own.locator("[id='amounts:save']").click();
            own.getByText("Sparat för").waitFor();
            assertThat(days.inputValue()).isEqualTo("3321");
            manager.checkConsole();
        }
    }

    @Test
    void answersJunkInTheAddressWithAPageThatIsNotThere() {
        for (String junk : new String[] {
            "/report/quarter.xhtml?year=2026&quarter=5",
            "/report/quarter.xhtml?year=2999&quarter=1",
            "/report/quarter.xhtml?year=x&quarter=-1",
            "/report/quarter.xhtml",
            "/report/selection.xhtml?year=2026&quarter=99999999999",
            "/report/summary.xhtml?year=2026&quarter=3&number=' or 1=1",
            "/report/rules.xhtml?end=-1",
            "/report/rules.xhtml?end=abc",
            "/report/denominators.xhtml?year=2026&quarter=0"
        }) {
            assertThat(ProductUnderTest.as("mats").get(junk.replace(" ", "%20")).status())
                    .as(junk)
                    .isEqualTo(404);
        }
        LocalDate day = LocalDate.now().minusMonths(3);
        String selection = "/report/selection.xhtml?year=%d&quarter=%d&show=%s&at=%s";
        for (String at : new String[] {"-1", "0", "1000000", "99999999999999", "x"}) {
            String path = selection.formatted(day.getYear(), (day.getMonthValue() + 2) / 3, "NONSENSE", at);
            assertThat(ProductUnderTest.as("mats").get(path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void holdsOnAPhone() {
        try (Browser browser = Browser.open();
                BrowserUser mas = browser.window(360, 740)) {
            mas.loginByForm("mats").open(LIST).checkNoSidewaysScroll().checkAccessibility();
            Locator first = mas.page().locator("main table a").first();
            if (first.count() == 0) {
                draft(mas, LocalDate.now().minusMonths(3));
            } else {
                first.click();
            }
            mas.settle().checkNoSidewaysScroll().checkAccessibility();
        }
    }

    /** @return its address */
    private static String draft(BrowserUser mas, LocalDate day) {
        Page page = mas.open(LIST).page();
        mas.checkAccessibility();
        page.locator("[id='draft:kind']").selectOption("mas-kvartal");
        page.locator("[id='draft:day_input']").fill(day.toString());
        page.locator("[id='draft:go']").click();
        page.waitForURL("**/report/report.xhtml?number=*");
        assertThat(page.locator("article.paper").innerText())
                .contains("Sammanfattning", "Efter typ", "Efter enhet", "Fall per månad", "Personer som fallit")
                .contains(
                        "Fall per 1",
                        "Åtgärder och deras effekt",
                        "Handläggning",
                        "Klagomål och synpunkter",
                        "Brott i serierna");
        return page.url().substring(page.url().indexOf("/report/"));
    }

    private static String chapter(String report, int position) {
        return report.replace("report.xhtml", "chapter.xhtml") + "&position=" + position;
    }

    /** What the rules have chosen is written of, but for one that is left out with a reason. */
    private static void answerTheRules(BrowserUser mas, String old) {
        String chosen = old.replace("quarter.xhtml", "selection.xhtml") + "&show=CHOSEN";
        Page page = mas.open(chosen).page();
        assertThat(page.locator("main table").innerText()).contains("Vald enligt regel");
        Locator unwritten = page.locator("main table tr", new Page.LocatorOptions().setHasText("Ska skrivas klar"));
        for (int left = unwritten.count(); left > 0; left--) {
            unwritten
                    .first()
                    .locator("a", new Locator.LocatorOptions().setHasText("Ändra"))
                    .click();
            if (left == 1) {
                mas.settle().checkAccessibility();
                page.locator("[id='out:leftOut']").fill("Redan redovisad i förra rapporten");
                page.locator("[id='out:leave']").click();
            } else {
                page.locator("[id='summary:summary']").fill("En person fick vård. Rutinen är ändrad.");
                page.locator("[id='summary:attest']").check();
                page.locator("[id='summary:save']").click();
            }
            page.waitForURL("**/report/selection.xhtml**");
        }
        assertThat(page.locator("main table").innerText()).contains("Utelämnad").doesNotContain("Ska skrivas klar");
    }

    private static void select(BrowserUser mas, String old) {
        Page page = mas.open(old.replace("quarter.xhtml", "selection.xhtml")).page();
        mas.checkAccessibility();
        page.locator("main table a", new Page.LocatorOptions().setHasText("Välj"))
                .first()
                .click();
        page.locator("[id='summary:reason']").fill("Allvarlig skada");
        page.locator("[id='summary:summary']").fill("En person föll 2026-03-04 och bröt benet.");
        page.locator("[id='summary:attest']").check();
        page.locator("[id='summary:save']").click();
        page.getByText("Kan någon kännas igen?").waitFor();
        mas.settle().checkAccessibility();
        page.locator("[id='summary:summary']").fill("En person föll och bröt benet. Larmet nådde inte fram.");
        page.locator("[id='summary:save']").click();
        page.waitForURL("**/report/selection.xhtml**");
        assertThat(page.locator("main table").innerText()).contains("Intygad");
    }

    private static void write(BrowserUser mas, String report, int position, String text) {
        Page page = mas.open(chapter(report, position)).page();
        page.locator("[id='write:text']").fill(text);
        page.locator("[id='write:save']").click();
        page.getByText("Sparat.").first().waitFor();
    }

    private static void approve(BrowserUser mas, String report) {
        Page page = mas.open(report).page();
        assertThat(page.locator("[id='sign:go']").count()).isZero();
        write(mas, report, ANALYSIS, "Kvartalet var lugnt.\n\nLäs <b>detta</b> & mer.");
        write(mas, report, PATIENT_BOARD, "Två ärenden om väntetid.");
        mas.open(report);
        page.locator("[id='sign:go']").waitFor();
        mas.settle().checkAccessibility();
        mas.open(report + "&open=true").checkAccessibility();
        assertThat(page.locator("article.paper").innerText()).doesNotContain("färre än 5", "dold\n");
        assertThat(page.locator("article.paper a[href*='/deviation/cases.xhtml']")
                        .count())
                .isPositive();
        mas.open(report);
        page.locator("[id='sign:go']").click();
        page.getByRole(AriaRole.ALERTDIALOG).or(page.getByRole(AriaRole.DIALOG)).waitFor();
        page.locator(".ui-confirmdialog-yes:visible").click();
        page.locator("code.hash").waitFor();
        mas.settle().checkAccessibility();
        assertThat(page.locator("code.hash").innerText()).matches("[0-9a-f]{64}");
    }

    private static void handOver(BrowserUser secretary, String report, String paragraph) {
        Page page = secretary.open(report).page();
        secretary.checkAccessibility();
        page.locator("[id='hand:day_input']").fill(LocalDate.now().toString());
        page.locator("[id='hand:paragraph']").fill(paragraph);
        page.locator("[id='hand:registrationNumber']").fill("KS 2026/214");
        page.locator("[id='hand:request']").fill("Återkom om bemanningen, § " + paragraph);
        page.locator("[id='hand:go']").click();
        page.getByText("Begärt: Återkom om bemanningen, § " + paragraph).waitFor();
    }

    private static void read(BrowserUser member, String report, String old) {
        Page page = member.open(LIST).page();
        member.checkAccessibility().open(old);
        assertThat(page.url()).as("the old address leads to the report").endsWith(report);
        member.checkAccessibility().checkNoSidewaysScroll().checkConsole();
        assertThat(page.locator("article.paper").innerText())
                .contains(
                        "Larmet nådde inte fram.", "Läs <b>detta</b> & mer.", "lex Maria", "Två ärenden om väntetid.");
        assertThat(page.locator("[id='hand:go'], [id='sign:go']").count()).isZero();
        HttpPage pdf = ProductUnderTest.as("nils").get(old.replace("quarter.xhtml", "pdf"));
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.path()).contains("/report/made-pdf");
        for (String file : new String[] {"pdf", "docx"}) {
            HttpUser karin = ProductUnderTest.as("karin");
            assertThat(karin.get(old.replace("quarter.xhtml", file)).status()).isEqualTo(403);
        }
    }
}
