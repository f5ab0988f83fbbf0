package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A case on the roads it can take: by keyboard alone, back to the reporter, in two tabs, and as the same event reported twice. */
class CaseJourneyBrowserIT {

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.open();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void fromReportToCloseByKeyboardAlone() {
        String number = CaseUnderTest.reportedTo("karin", "anna", "Rullatorn stod utom räckhåll.");
        try (BrowserUser karin = browser.as("karin")) {
            CasePageObject page = new CasePageObject(karin, number).open("event");
            Page opened = karin.page();
            choose(karin, opened.locator("#judge\\:eventType"), "ArrowDown");
            choose(karin, opened.locator("#judge\\:category"), "ArrowDown");
            choose(karin, opened.locator("#judge input[name='judge:severity']").first(), "Space");
            choose(karin, opened.getByLabel("Nej", exactly()).first(), "Space");
            choose(karin, opened.locator("#judge\\:save"), "Enter");
            assertThat(page.status()).isEqualTo("Utreds");

            write(karin, "#note\\:text", "Rullatorn hade flyttats vid städning.");
            choose(karin, opened.locator("#note\\:save"), "Enter");
            choose(karin, opened.locator("#note\\:causeArea"), "ArrowDown");
            write(karin, "#note\\:text", "Städrutinen säger inget om hjälpmedel.");
            choose(karin, opened.locator("#note\\:save"), "Enter");
            choose(karin, opened.locator("#plan\\:go"), "Enter");
            assertThat(page.status()).isEqualTo("Åtgärdas");

            choose(karin, link(opened, "nav.tabs", "Återkoppling"), "Enter");
            write(karin, "#feedback\\:text", "Nu ställs hjälpmedlen tillbaka efter städning.");
            choose(karin, opened.locator("#feedback\\:save"), "Enter");
            choose(karin, link(opened, ".card.next", "Stäng ärendet"), "Enter");
            choose(karin, opened.locator("#decision\\:save"), "Enter");
            assertThat(page.notice()).contains("Ärendet är stängt");
            assertThat(page.status()).isEqualTo("Stängd");
            karin.checkConsole();
        }
    }

    @Test
    void theReporterCompletesWhatCameBack() {
        String number = CaseUnderTest.reportedTo("karin", "anna", "Något hände i köket.");
        try (BrowserUser karin = browser.as("karin");
                BrowserUser anna = browser.window(360, 740).login("anna")) {
            CasePageObject page = new CasePageObject(karin, number).open("event&act=return_to_reporter");
            page.save("decision");
            assertThat(karin.page().locator("#decision .error").innerText()).isNotBlank();
            karin.page().locator("#decision\\:comment").fill("Vilken spis var det?");
            page.save("decision");
            assertThat(page.status()).isEqualTo("Väntar på komplettering");

            anna.open("/");
            anna.page().getByText("Komplettera rapporten").first().click();
            anna.open("/deviation/myreport.xhtml?number=" + number);
            assertThat(anna.page().locator("main").innerText()).contains("Vilken spis var det?");
            anna.checkAccessibility().checkNoSidewaysScroll();
            anna.page()
                    .getByRole(AriaRole.BUTTON, named("Skicka kompletteringen"))
                    .click();
            anna.settle();
            anna.page().locator(".field .error").first().waitFor();
            anna.page().locator("[id='add:words']").fill("Den i personalköket.");
            anna.page()
                    .getByRole(AriaRole.BUTTON, named("Skicka kompletteringen"))
                    .click();
            anna.page().getByText("Kompletteringen är skickad").waitFor();

            page.open("event");
            assertThat(page.status()).isEqualTo("Rapporterad");
            assertThat(karin.page().locator("main").innerText()).contains("Den i personalköket.");
        }
    }

    @Test
    void theSecondTabIsToldAndItsChoicesStay() {
        String number = CaseUnderTest.reportedTo("karin", "anna", "Grinden stod öppen.");
        try (BrowserUser first = browser.as("karin");
                BrowserUser second = first.anotherTab()) {
            CasePageObject one = new CasePageObject(first, number).open("event&act=assign");
            CasePageObject two = new CasePageObject(second, number).open("event");
            two.judge("RISK", "Fall", "Nej");
            first.open("/deviation/case.xhtml?number=" + number + "&tab=event&act=return_to_reporter");
            first.page().locator("#decision\\:comment").fill("När var det?");
            one.save("decision");

            two.save("judge");

            assertThat(two.notice()).contains("Karin Lind ändrade ärendet");
            assertThat(two.open("event").status()).isEqualTo("Väntar på komplettering");
        }
    }

    @Test
    void whatIsTooLongStaysToBeShortened() {
        String number = CaseUnderTest.reportedTo("karin", "anna", "Sängen gick inte att höja.");
        try (BrowserUser karin = browser.as("karin")) {
            CasePageObject page = new CasePageObject(karin, number)
                    .open("event")
                    .judge("RISK", "Fall", "Nej")
                    .save("judge");
            String tooLong = "x".repeat(10_001);
            page.write("OTHER", null, tooLong).save("note");
            karin.page().locator("#note .error").first().waitFor();
            assertThat(page.written()).isEqualTo(tooLong);
        }
    }

    @Test
    void judgingAnewLeavesTheEarlierJudgementToRead() {
        String number = CaseUnderTest.reportedTo("karin", "anna", "Medicinskåpet stod olåst.");
        try (BrowserUser karin = browser.as("karin")) {
            CasePageObject page = new CasePageObject(karin, number)
                    .open("event")
                    .judge("RISK", "Fall", "Nej")
                    .save("judge");
            page.open("event&act=reclassify").check();
            karin.page().locator("#judge\\:category").selectOption(new SelectOption().setLabel("Läkemedel"));
            karin.settle();
            karin.page().locator("#judge\\:reason").fill("Det var läkemedel.");
            page.save("judge");
            assertThat(page.notice()).contains("Bedömningen är ändrad");
            assertThat(page.open("documents").text()).contains("Det var läkemedel.", "Fall");
        }
    }

    @Test
    void theSameEventReportedTwiceEndsAsADuplicateInOneClick() {
        String original = CaseUnderTest.reportedTo("karin", "anna", "Brandlarmet gick i matsalen.");
        String again = CaseUnderTest.reportedTo("karin", "siv", "Larmet i matsalen gick.");
        try (BrowserUser karin = browser.as("karin")) {
            CasePageObject page = new CasePageObject(karin, again).open("event").check();
            karin.page().getByLabel("Samma händelse: " + original).click();
            karin.page().waitForLoadState();
            karin.settle();
            page.check();
            assertThat(karin.page().locator("#decision\\:other").inputValue()).isEqualTo(original);
            page.save("decision");

            assertThat(page.notice()).contains("markerat som dubblett");
            assertThat(page.status()).isEqualTo("Dubblett");
            assertThat(page.open("documents").text()).contains(original);
        }
    }

    private static void choose(BrowserUser user, Locator target, String key) {
        user.tabTo(target).press(key);
    }

    private static void write(BrowserUser user, String field, String text) {
        user.tabTo(user.page().locator(field)).page().keyboard().type(text);
    }

    private static Locator link(Page page, String within, String name) {
        return page.locator(within)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
