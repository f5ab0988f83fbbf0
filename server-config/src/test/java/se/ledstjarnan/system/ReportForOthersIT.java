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
import org.junit.jupiter.params.provider.CsvSource;

/** Registering for somebody outside (C2): the manager may, for clients, relatives and other care providers; staff may not. */
class ReportForOthersIT {

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.open();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void noDrafts() throws SQLException {
        Rows.execute("delete from attachment where draft_id is not null");
        Rows.execute("delete from deviation_draft");
    }

    @ParameterizedTest
    @CsvSource({
        "Brukare eller patient, CLIENT, Klagomål eller synpunkt, COMPLAINT",
        "Närstående, RELATIVE, Klagomål eller synpunkt, COMPLAINT",
        "Annan vårdgivare, CARE_PROVIDER, Något gick fel, DEVIATION"
    })
    void theManagerRegistersForSomebodyOutside(String source, String stored, String kind, String storedKind)
            throws SQLException {
        try (BrowserUser karin = browser.window(360, 740).login("karin")) {
            karin.open("/deviation/mine.xhtml");
            karin.page().getByText("Registrera åt någon annan").click();
            karin.page().waitForLoadState();
            karin.settle();
            ReportForm form = new ReportForm(karin).choose(kind).next();
            assertThat(error(karin)).as("who it comes from is demanded").isNotBlank();
            karin.page()
                    .locator("label[for^='report:source']", new Page.LocatorOptions().setHasText(source))
                    .click();
            form.write("outsideContact", "070-000 00 00").next();
            assertThat(error(karin)).as("a contact without a name").isNotBlank();
            karin.checkAccessibility().checkNoSidewaysScroll();
            form.write("outsideName", "Gun Sjö").next().next();
            form.write("whatHappened", "Fick vänta länge. " + source)
                    .write("doneAtOnce", "Bad om ursäkt.")
                    .next();
            String number = form.choose("Verksamheten").send();

            assertThat(Rows.number("select count(*) from deviation d join case_person p on p.deviation_id = d.id"
                            + " where d.number = '" + number + "' and d.source = '" + stored + "' and d.kind = '"
                            + storedKind + "' and p.role = 'OUTSIDE_REPORTER'"))
                    .isEqualTo(1);
            CasePageObject page = new CasePageObject(karin, number).open("event");
            assertThat(page.text()).contains(source).doesNotContain("Gun Sjö");
            karin.page().locator("#who\\:reason").selectOption(new SelectOption().setIndex(1));
            karin.page().locator("#who\\:show").click();
            karin.settle();
            assertThat(page.text()).contains("Gun Sjö", "070-000 00 00");
            page.check();
        }
    }

    @Test
    void whoeverWantsToBeAnonymousIs() throws SQLException {
        try (BrowserUser karin = browser.as("karin")) {
            karin.open("/deviation/report.xhtml?for=others");
            ReportForm form = new ReportForm(karin)
                    .choose("Klagomål eller synpunkt")
                    .choose("Någon annan medborgare")
                    .next()
                    .next();
            form.write("whatHappened", "Anonymt").write("doneAtOnce", "Inget").next();
            String number = form.choose("Verksamheten").send();

            assertThat(Rows.number("select count(*) from case_person p join deviation d on d.id = p.deviation_id"
                            + " where d.number = '" + number + "'"))
                    .isZero();
        }
    }

    @Test
    void othersHaveNoSuchFormAndTheAddressDoesNotHelp() {
        try (BrowserUser anna = browser.as("anna")) {
            anna.open("/deviation/mine.xhtml");
            assertThat(anna.page()
                            .getByText("Registrera åt någon annan", new Page.GetByTextOptions().setExact(true))
                            .count())
                    .isZero();
        }
        assertThat(ProductUnderTest.as("anna")
                        .get("/deviation/report.xhtml?for=others")
                        .status())
                .isEqualTo(403);
    }

    /** The hour that the clock skips does not exist, the hour that comes twice is taken as it stands. */
    @Test
    void theNightsWhenTheClockChanges() {
        try (BrowserUser karin = browser.as("karin")) {
            karin.open("/deviation/report.xhtml");
            ReportForm form = new ReportForm(karin).choose("Något gick fel").next();
            form.write("occurredDay", "2026-03-29")
                    .write("occurredTime", "02.30")
                    .next();
            assertThat(error(karin)).contains("klockan ställdes fram");
            form.write("occurredDay", "2026-10-25").next();
            form.write("whatHappened", "Larmade två gånger.")
                    .write("doneAtOnce", "Inget")
                    .next();
            String number = form.choose("Verksamheten").send();

            assertThat(new CasePageObject(karin, number).open("event").text()).contains("2026-10-25 02.30");
        }
    }

    private static String error(BrowserUser user) {
        return user.page().locator(".field .error").first().innerText();
    }
}
