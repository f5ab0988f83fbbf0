package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A care assistant who reads English reports, follows and reads routines in it; other pages, other readers and what is stored stay as they are. */
class EnglishBrowserIT {

    /** What is seen outside of what is marked as Swedish. */
    private static final String IN_ENGLISH = """
            () => {
                const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                const found = [];
                for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    const parent = node.parentElement;
                    const words = node.textContent.trim();
                    if (words && !parent.closest('[lang=sv], script, style, noscript, .who b') && /[åäöÅÄÖ]|(^| )(och|att|är|det|den|som|inte|med)( |$)/
                            .test(words.replace(/Ledstjärnan|Björkens särskilda boende|missförhållande|Missförhållande|klagomål eller synpunkt|bemötande/g, ''))) {
                        found.push(words);
                    }
                }
                return found;
            }""";

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @AfterEach
    void swedishAgain() throws Exception {
        Rows.execute("delete from employee_language");
    }

    @Test
    void theJourneyOfAReporterIsInEnglishAndItsReportIsStoredAsAnyOther() throws Exception {
        try (BrowserUser anna = browser.window(360, 800).login("anna")) {
            Page page = anna.open("/index.xhtml").page();
            page.locator("#menu-button").click();
            button(page, "In English");
            page.waitForSelector("html[lang=en]");
            check(anna);

            anna.open("/deviation/report.xhtml");
            check(anna);
            choose(page, "Something went wrong, or could have");
            button(page, "Go on");
            page.getByText("Where and when did it happen?").first().waitFor();
            check(anna);
            button(page, "That is right, go on");
            page.getByText("What was done at once?").waitFor();
            button(page, "Go on");
            page.getByText("Fill in an answer here.").first().waitFor();
            check(anna);
            page.locator("#report\\:whatHappened").fill("A walking aid was left in the corridor.");
            page.locator("#report\\:doneAtOnce").fill("Moved it.");
            button(page, "Go on");
            choose(page, "The service as such");
            page.getByText("This happens next").waitFor();
            check(anna);
            button(page, "Send the report");
            page.waitForURL("**/deviation/receipt.xhtml?*");
            check(anna);
            String number = page.locator("#number").innerText();

            anna.open("/deviation/mine.xhtml");
            check(anna);
            anna.open("/deviation/myreport.xhtml?number=" + number);
            check(anna);
            assertThat(page.locator("main").innerText()).contains("Sent", "You sent the report");
            assertThat(Rows.text("select kind || ' ' || concerns || ' ' || status from deviation where number = '"
                            + number + "'"))
                    .isEqualTo("DEVIATION OPERATION REPORTED");
        }
    }

    @Test
    void routinesAreFoundAndReadAndPagesInSwedishAloneSaySo() {
        try (BrowserUser anna = browser.as("anna")) {
            Page page = anna.open("/routine/routines.xhtml").page();
            button(page, "In English");
            page.getByText("Routines and guidelines").first().waitFor();
            check(anna);
            page.locator("table.list a").first().click();
            anna.settle();
            check(anna);
            anna.open(page.url().substring(page.url().indexOf("/routine/")) + "&tab=history");
            check(anna);

            anna.open("/goal/unit.xhtml");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("sv");
            assertThat(page.locator("header").innerText()).contains("This page is in Swedish");
        }
        try (BrowserUser again = browser.as("anna")) {
            Page page = again.open("/deviation/mine.xhtml").page();
            assertThat(page.locator("html").getAttribute("lang"))
                    .as("remembered")
                    .isEqualTo("en");
            button(page, "På svenska");
            page.getByText("Mina rapporter").first().waitFor();
        }
        try (BrowserUser johan = browser.as("johan")) {
            assertThat(johan.open("/deviation/mine.xhtml")
                            .page()
                            .locator("html")
                            .getAttribute("lang"))
                    .isEqualTo("sv");
        }
    }

    private static void check(BrowserUser user) {
        user.settle().checkNoSidewaysScroll().checkAccessibility().checkConsole();
        Page page = user.page();
        assertThat(page.locator("html").getAttribute("lang")).as(page.url()).isEqualTo("en");
        assertThat((List<?>) page.evaluate(IN_ENGLISH)).as(page.url()).isEmpty();
    }

    private static void choose(Page page, String text) {
        page.locator("label", new Page.LocatorOptions().setHasText(text)).last().click();
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
