package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The quarter's way upwards in a browser: MAS selects, writes and approves, the secretary hands over, the board reads. */
class QuarterBrowserIT {

    private static final String REPORT = "/report/quarter.xhtml?year=%d&quarter=%d";

    @Test
    void goesFromMasToTheBoard() {
        LocalDate day = LocalDate.now().minusMonths(6);
        String report = REPORT.formatted(day.getYear(), (day.getMonthValue() + 2) / 3);
        try (Browser browser = Browser.open();
                BrowserUser mas = browser.as("mats");
                BrowserUser secretary = browser.as("nora");
                BrowserUser member = browser.as("nils")) {
            draft(mas, day);
            select(mas, report);
            approve(mas, report);
            secretary.open("/");
            assertThat(secretary.page().content()).contains("Lämna över kvartalsrapporten");
            handOver(secretary, report, "45");
            handOver(secretary, report, "61");
            read(member, report);
            assertThat(browser.as("karin").open(report).page().title()).doesNotContain("Kvartal");
        }
    }

    @Test
    void holdsOnAPhone() {
        try (Browser browser = Browser.open();
                BrowserUser mas = browser.window(360, 740)) {
            mas.login("mats")
                    .open("/report/quarters.xhtml")
                    .checkNoSidewaysScroll()
                    .checkAccessibility();
            Locator first = mas.page().locator("main table a").first();
            if (first.count() == 0) {
                mas.page().locator("[id='draft:go']").click();
                mas.page().waitForURL("**/report/quarter.xhtml**");
            } else {
                first.click();
            }
            mas.settle().checkNoSidewaysScroll().checkAccessibility();
        }
    }

    private static void draft(BrowserUser mas, LocalDate day) {
        Page page = mas.open("/report/quarters.xhtml").page();
        mas.checkAccessibility();
        page.locator("[id='draft:chosen']").selectOption(day.getYear() + "-K" + (day.getMonthValue() + 2) / 3);
        page.locator("[id='draft:go']").click();
        page.waitForURL("**/report/quarter.xhtml**");
        assertThat(page.locator("article.paper").innerText()).contains("Efter typ", "Efter enhet", "Fall per månad");
    }

    private static void select(BrowserUser mas, String report) {
        Page page = mas.open(report.replace("quarter.xhtml", "selection.xhtml")).page();
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

    private static void approve(BrowserUser mas, String report) {
        Page page = mas.open(report).page();
        assertThat(page.locator("[id='approve:go']").count()).isZero();
        page.locator("[id='write:analysis']").fill("Kvartalet var lugnt.\n\nLäs <b>detta</b> & mer.");
        page.locator("[id='write:save']").click();
        page.locator("[id='approve:go']").waitFor();
        mas.settle().checkAccessibility();
        mas.open(report + "&open=true").checkAccessibility();
        assertThat(page.locator("article.paper").innerText()).doesNotContain("färre än", "dold\n");
        mas.open(report);
        page.locator("[id='approve:go']").click();
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
        page.locator("[id='hand:go']").click();
        page.getByText("§ " + paragraph).waitFor();
    }

    private static void read(BrowserUser member, String report) {
        Page page = member.open("/report/quarters.xhtml").page();
        member.checkAccessibility()
                .open(report)
                .checkAccessibility()
                .checkNoSidewaysScroll()
                .checkConsole();
        assertThat(page.locator("article.paper").innerText())
                .contains("Larmet nådde inte fram.", "Läs <b>detta</b> & mer.", "lex Maria");
        assertThat(page.locator("[id='hand:go'], [id='write:save']").count()).isZero();
        HttpPage pdf = ProductUnderTest.as("nils").get(report.replace("quarter.xhtml", "pdf"));
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(ProductUnderTest.as("karin")
                        .get(report.replace("quarter.xhtml", "pdf"))
                        .status())
                .isEqualTo(403);
    }
}
