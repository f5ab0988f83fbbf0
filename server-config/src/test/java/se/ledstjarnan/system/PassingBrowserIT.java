package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A document passed on through a manager, and the question where it is confirmed. */
class PassingBrowserIT {

    private static final String VERSION = "(select v.id from routine_version v join routine r on r.id = v.routine_id"
            + " where v.status = 'IN_FORCE' and v.title = 'Munhälsa')";
    private static final String BJORKEN =
            "(select m.unit_id from employment m join employee e on e.id = m.employee_id where e.username = 'karin'"
                    + " and m.kind = 'LEADS')";
    private static final String GRANEN = BJORKEN.replace("karin", "johan");

    private static Browser browser;
    private String number;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void aDocument() throws SQLException {
        number = Rows.text("select number from routine where id = (select routine_id from routine_version where id = "
                + VERSION + ")");
        gone();
        Rows.execute("insert into routine_passing (version_id, unit_id, since) select " + VERSION
                + ", u.id, current_date from unit u where u.id in (" + BJORKEN + ", " + GRANEN + ")");
        Rows.execute("insert into reading_request (version_id, unit_id, audience, due, by_id, at) values (" + VERSION
                + ", " + BJORKEN
                + ", 'STAFF', current_date + 9, (select id from employee where username = 'kerstin'), now())");
    }

    @AfterEach
    void gone() throws SQLException {
        Rows.execute("delete from routine_passing where version_id = " + VERSION);
        Rows.execute("delete from reading_receipt where version_id = " + VERSION);
        Rows.execute("delete from reading_request where version_id = " + VERSION);
        Rows.execute("delete from routine_question_answer where question_id in (select id from routine_question"
                + " where version_id = " + VERSION + ")");
        Rows.execute("delete from routine_question where version_id = " + VERSION);
    }

    @Test
    void aManagerReceivesItAndSaysHowTheStaffHeardOfIt() {
        try (BrowserUser karin = browser.window(360, 800).login("karin")) {
            Page page = karin.open("/routine/routine.xhtml?number=" + number).page();
            karin.checkNoSidewaysScroll().checkAccessibility();
            button(page, "Jag har tagit emot dokumentet");
            page.getByText("Gå nu igenom det med personalen").waitFor();
            karin.settle();
            assertThat(page.getByText("Till dig som är chef").count()).isZero();
            karin.open("/routine/passing.xhtml").checkNoSidewaysScroll().checkAccessibility();
            page.locator("a[href*='passing.xhtml?number=" + number + "&']").click();
            karin.settle().checkNoSidewaysScroll().checkAccessibility();
            page.locator("#pass\\:day_input").fill(LocalDate.now().plusDays(2).toString());
            page.locator("#pass\\:day_input").press("Tab");
            page.locator("#pass\\:how").fill("Vid överlämningen");
            button(page, "Spara");
            karin.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("framåt i tiden");
            page.locator("#pass\\:day_input").fill(LocalDate.now().toString());
            page.locator("#pass\\:day_input").press("Tab");
            button(page, "Spara");
            page.getByText("Det är antecknat att personalen känner till dokumentet")
                    .waitFor();
            karin.settle().checkConsole();
            assertThat(page.locator("main").innerText()).contains("Vid överlämningen");
        }
        try (BrowserUser mats = browser.as("mats")) {
            Page page = mats.open("/routine/passing.xhtml").page();
            mats.checkAccessibility();
            page.locator("a[href*='received.xhtml?number=" + number + "']").click();
            mats.settle().checkAccessibility();
            assertThat(page.locator("main").innerText())
                    .contains("1 av 2 har tagit emot", "Vid överlämningen", "Ska tas emot");
        }
    }

    @Test
    void aWrongAnswerIsExplainedKindlyAndTriedAgain() {
        try (BrowserUser mats = browser.as("mats")) {
            Page page = mats.open("/routine/question.xhtml?number=" + number).page();
            mats.checkAccessibility();
            page.locator("#write\\:question").fill("Hur ofta ses munnen över?");
            button(page, "Spara");
            mats.settle();
            assertThat(page.locator(".field.wrong").count()).isPositive();
            assertThat(page.locator("#write\\:question").inputValue()).isEqualTo("Hur ofta ses munnen över?");
            page.locator("#write\\:answer0").fill("En gång om året");
            page.locator("#write\\:answer1").fill("Varje dag");
            page.locator("#write\\:right").getByText("2").click();
            page.locator("#write\\:explanation").fill("Munnen ses över varje dag vid tandborstningen.");
            button(page, "Spara");
            page.getByText("Frågan är sparad").waitFor();
            mats.settle().checkConsole();
        }
        try (BrowserUser anna = browser.window(360, 800).login("anna")) {
            Page page = anna.open("/routine/routine.xhtml?number=" + number).page();
            anna.checkNoSidewaysScroll().checkAccessibility();
            page.getByText("En gång om året", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.locator("#read\\:confirm").click();
            page.getByText("Inte riktigt").waitFor();
            anna.settle().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("vid tandborstningen");
            page.getByText("Varje dag", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.locator("#read\\:confirm").click();
            page.getByText("Tack. Det är antecknat att du har läst.").waitFor();
            anna.settle().checkConsole();
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
