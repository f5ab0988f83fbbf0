package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody complains without an account, the unit answers, and the code tells; in a real browser, on a phone and on a desk. */
class PublicBrowserIT {

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.open();
    }

    @AfterAll
    static void stop() throws SQLException {
        browser.close();
        Rows.execute("delete from public_throttle");
    }

    @BeforeEach
    void nobodyHasPosted() throws SQLException {
        Rows.execute("delete from public_throttle");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void everyPageIsAccessibleAndFits(int width) {
        try (BrowserUser somebody = browser.window(width, 800)) {
            for (String page : new String[] {"index", "report", "staff", "status"}) {
                somebody.open("/public/" + page + ".xhtml").checkAccessibility().checkNoSidewaysScroll();
            }
            somebody.open("/public/report.xhtml");
            send(somebody);
            assertThat(somebody.page().locator(".field.wrong").count()).isEqualTo(3);
            somebody.checkAccessibility().checkNoSidewaysScroll().checkConsole();
        }
    }

    @Test
    void aRelativeComplainsOfWhatHappenedToAChildAndIsAnswered() throws SQLException {
        try (BrowserUser somebody = browser.window(360, 800);
                BrowserUser karin = browser.as("karin")) {
            somebody.open("/public/");
            somebody.page().getByText("Skriv till oss").click();
            somebody.settle();
            choose(somebody, "subject", "Klagomål");
            choose(somebody, "source", "Närstående");
            somebody.page()
                    .locator("#form\\:unitId")
                    .selectOption(new SelectOption().setLabel("Björkens särskilda boende"));
            somebody.page().locator("#form\\:whatHappened").fill("Vår son blev tillsagd inför de andra. <b>Fel!</b>");
            somebody.page().locator("#form\\:aboutChild").check();
            somebody.page().locator("#form\\:name").fill("Berit Modig");
            somebody.page().locator("#form\\:contact").fill("070-000 00 11");
            send(somebody);
            somebody.checkAccessibility().checkNoSidewaysScroll();
            String code = somebody.page().locator("#code").innerText();
            String number = somebody.page().locator("#number").innerText();

            CasePageObject page =
                    new CasePageObject(karin, number).open("event").check();
            assertThat(page.text()).contains("formuläret för allmänheten", "Barnet ska få ett svar", "<b>Fel!</b>");
            page.width(360).open("event&act=move_to_unit").check();
            page.open("event").judge("EVENT", "Fall", "Nej").save("judge");
            page.open("event&act=hand_over").check();
            page.open("feedback").check();
            karin.page().locator("#feedback\\:text").fill("Vi gjorde fel.");
            karin.page().locator("#feedback\\:planned").fill("Vi går igenom planen.");
            page.save("feedback");
            assertThat(page.text()).contains("Skriv också till barnet");
            karin.page().locator("#feedback\\:toChild").fill("Det var inte ditt fel.");
            page.save("feedback");
            assertThat(page.notice()).contains("Den som har koden kan läsa den");
            page.check();

            follow(somebody, code);
            assertThat(somebody.page().locator("#found").innerText())
                    .contains("Vi gjorde fel.", "Vi går igenom planen.", "Det var inte ditt fel.")
                    .doesNotContain("Berit", "tillsagd", "Karin");
            somebody.checkAccessibility().checkNoSidewaysScroll().checkConsole();
            karin.checkConsole();
        }
    }

    @Test
    void whatCameToTheWrongPlaceIsHandedToTheRightUnit() throws SQLException {
        try (BrowserUser somebody = browser.window(1280, 800);
                BrowserUser karin = browser.as("karin");
                BrowserUser johan = browser.as("johan")) {
            somebody.open("/public/report.xhtml");
            choose(somebody, "subject", "Synpunkt");
            choose(somebody, "source", "Någon annan privatperson");
            somebody.page()
                    .locator("#form\\:unitId")
                    .selectOption(new SelectOption().setLabel("Björkens särskilda boende"));
            somebody.page().locator("#form\\:whatHappened").fill("Bilarna står i vägen.");
            send(somebody);
            String number = somebody.page().locator("#number").innerText();

            CasePageObject page = new CasePageObject(karin, number).open("event&act=move_to_unit");
            karin.page().locator("#handover\\:unit").selectOption(new SelectOption().setLabel("Granens hemtjänst"));
            karin.page().locator("#handover\\:comment").fill("Det är hemtjänstens bilar.");
            page.save("handover");
            assertThat(page.notice()).contains(number);

            CasePageObject theirs =
                    new CasePageObject(johan, number).open("event").check();
            assertThat(theirs.text())
                    .contains("Bilarna står i vägen.", "Granens hemtjänst. Det är hemtjänstens bilar.");
            assertThat(ProductUnderTest.as("karin")
                            .get("/deviation/case.xhtml?number=" + number)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void staffWithoutAnAccountReportAMissforhallandeAndAreNotBelievedBlindly() {
        try (BrowserUser student = browser.window(360, 800);
                BrowserUser kerstin = browser.as("kerstin")) {
            student.open("/public/");
            student.page().getByText("utan eget konto?").click();
            student.settle();
            choose(student, "subject", "Missförhållande");
            student.page().locator("#form\\:whatHappened").fill("En boende låstes in på rummet.");
            send(student);
            String number = student.page().locator("#number").innerText();

            CasePageObject page =
                    new CasePageObject(kerstin, number).open("event").check();
            assertThat(page.text()).contains("uppger sig arbeta här", "Det är inte kontrollerat");
        }
    }

    private static void choose(BrowserUser user, String question, String answer) {
        user.page()
                .locator("label[for^='form:" + question + "']", new Page.LocatorOptions().setHasText(answer))
                .first()
                .click();
    }

    /** As people do: later than a robot. */
    private static void send(BrowserUser user) {
        user.page().waitForTimeout(4_500);
        user.page().locator("#form\\:send").click();
        user.page().waitForLoadState();
        user.settle();
    }

    private static void follow(BrowserUser user, String code) {
        user.open("/public/status.xhtml");
        user.page().locator("#follow\\:code").fill(code);
        user.page().locator("#follow\\:look").click();
        user.page().waitForLoadState();
        user.settle();
    }
}
