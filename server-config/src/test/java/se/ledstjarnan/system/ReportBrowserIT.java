package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reporting in a real browser: few steps, usable by all, and no text lost whatever happens. */
class ReportBrowserIT {

    private static final int MOST_INTERACTIONS = 12;
    private static final int MOST_MANDATORY = 7;
    private static final int AUTOSAVED_WITHIN_MS = 10_000;
    private static final byte[] PNG = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ");

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

    @Test
    void aReportAboutAPersonTakesFewStepsAndFewAnswers() throws SQLException {
        try (BrowserUser anna = browser.as("anna")) {
            ReportForm form = ReportForm.open(anna)
                    .choose("Något gick fel")
                    .next()
                    .next()
                    .write("whatHappened", "Föll i badrummet.")
                    .write("doneAtOnce", "Hjälpte upp.")
                    .next()
                    .choose("En person");
            int withPerson = form.mandatory() + 1;
            String number = form.write("personName", "Elsa Ek")
                    .write("identity", "1940-02-29")
                    .send();

            assertThat(form.interactions()).as("interactions").isLessThanOrEqualTo(MOST_INTERACTIONS);
            assertThat(withPerson).as("mandatory answers").isLessThanOrEqualTo(MOST_MANDATORY);
            assertThat(anna.page().locator("main").innerText())
                    .contains(number)
                    .contains("Karin Lind")
                    .contains("Mina rapporter");
            assertThat(Rows.number("select count(*) from deviation where number = '" + number + "'"))
                    .isEqualTo(1);
            anna.checkConsole();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void everyStepHoldsForEveryone(int width) {
        try (BrowserUser siv = browser.window(width, 800).login("siv")) {
            ReportForm form = ReportForm.open(siv);
            check(siv);
            form.press("next");
            check(siv);
            form.choose("Missförhållande").next();
            check(siv);
            form.next();
            check(siv);
            form.write("whatHappened", "Fick ingen mat.")
                    .write("doneAtOnce", "Gav mat.")
                    .next();
            form.choose("En person").write("personName", "Elsa Ek");
            check(siv);
            String number = form.send();
            check(siv);
            check(siv.open("/deviation/mine.xhtml"));
            check(siv.open("/deviation/myreport.xhtml?number=" + number));
            siv.checkConsole();
        }
    }

    @Test
    void theWholeJourneyGoesByKeyboard() {
        try (BrowserUser anna = browser.as("anna")) {
            ReportForm form = ReportForm.open(anna);
            anna.tabTo(form.field("kind"));
            anna.page().keyboard().press("Space");
            anna.settle();
            for (int step = 0; step < 2; step++) {
                anna.tabTo(form.field("next"));
                anna.page().keyboard().press("Enter");
                anna.settle();
            }
            anna.tabTo(form.field("whatHappened"));
            anna.page().keyboard().type("Föll.");
            anna.tabTo(form.field("doneAtOnce"));
            anna.page().keyboard().type("Hjälpte upp.");
            anna.tabTo(form.field("next"));
            anna.page().keyboard().press("Enter");
            anna.settle();
            anna.tabTo(form.field("concerns"));
            anna.page().keyboard().press("ArrowUp");
            anna.settle();
            anna.tabTo(form.field("send"));
            anna.page().keyboard().press("Enter");

            assertThat(form.number()).matches("\\d{4}-\\d+");
        }
    }

    @Test
    void whatIsWrittenIsSavedByItselfAndFoundOnAnotherDevice() {
        try (BrowserUser desk = browser.as("anna");
                BrowserUser phone = browser.window(360, 740).login("anna")) {
            ReportForm form = ReportForm.open(desk).choose("Klagomål").next().next();
            form.write("whatHappened", "Halvfärdig text");
            desk.page().waitForTimeout(AUTOSAVED_WITHIN_MS);

            ReportForm found = ReportForm.open(phone);

            assertThat(found.field("whatHappened").inputValue()).isEqualTo("Halvfärdig text");
            assertThat(phone.page().locator("#saved").innerText()).startsWith("Sparat");
        }
    }

    @Test
    void anEndedSessionLosesNoText() {
        try (BrowserUser anna = browser.as("anna")) {
            ReportForm form =
                    ReportForm.open(anna).choose("Något gick fel").next().next();
            anna.page().context().clearCookies();
            form.write("whatHappened", "Skrevs efter att sessionen tog slut");
            Locator trouble = anna.page().locator("#trouble");
            trouble.locator("a").waitFor();
            assertThat(trouble.innerText()).contains("utloggad");
            assertThat(form.field("whatHappened").inputValue()).startsWith("Skrevs efter");

            trouble.locator("a").click();
            anna.page().waitForURL("**/login.xhtml*");
            anna.page().locator("[id='login:username']").fill("anna");
            anna.page().locator("[id='login:password']").fill(HttpUser.PASSWORD);
            anna.page().locator("[id='login:submit']").click();
            anna.page().waitForURL("**/deviation/report.xhtml*");
            anna.settle();

            assertThat(form.field("whatHappened").inputValue()).isEqualTo("Skrevs efter att sessionen tog slut");
        }
    }

    @Test
    void aDatabaseThatIsAwayLosesNoText() {
        try (BrowserUser anna = browser.as("anna")) {
            ReportForm form =
                    ReportForm.open(anna).choose("Något gick fel").next().next();
            anna.page().route("**/report.xhtml", ReportBrowserIT::away);
            form.write("whatHappened", "Skrevs medan databasen var borta");
            Locator trouble = anna.page().locator("#trouble");
            trouble.waitFor();
            assertThat(trouble.innerText()).contains("Texten finns kvar");
            anna.page().unroute("**/report.xhtml");
            trouble.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));

            ReportForm again = ReportForm.open(anna);
            assertThat(again.field("whatHappened").inputValue()).isEqualTo("Skrevs medan databasen var borta");
        }
    }

    @Test
    void anImpatientFingerMakesOneCase() throws SQLException {
        try (BrowserUser anna = browser.as("anna")) {
            ReportForm form = ReportForm.open(anna).toLastStep("Dubbelklick").choose("Verksamheten");
            form.field("send").dblclick();
            String number = form.number();
            anna.open("/deviation/mine.xhtml");

            assertThat(number).isNotEmpty();
            assertThat(Rows.number("select count(*) from deviation where what_happened = 'Dubbelklick'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void whatIsWrittenIsShownAsWritten() {
        String nasty = "<script>alert(1)</script> #{1+1} ${7*7} '; drop table deviation; -- \"&amp; 😀 שלום جملة";
        String longest = nasty + "x".repeat(10_000 - nasty.length());
        try (BrowserUser anna = browser.as("anna")) {
            String number = ReportForm.open(anna)
                    .toLastStep(longest)
                    .choose("Verksamheten")
                    .send();
            anna.open("/deviation/myreport.xhtml?number=" + number);

            assertThat(anna.page().locator("#what").innerText()).isEqualTo(longest);
            anna.checkConsole();
        }
    }

    @Test
    void whatIsWrongIsSaidAtTheField() {
        try (BrowserUser anna = browser.as("anna")) {
            ReportForm form = ReportForm.open(anna).choose("Något gick fel").next();
            form.write("occurredDay", "2026-02-30").next();
            assertThat(error(anna)).contains("Den dagen finns inte");
            form.write("occurredDay", "1899-12-31").next();
            assertThat(error(anna)).contains("10 år");
            form.write("occurredDay", "2999-01-01").next();
            assertThat(error(anna)).contains("inte varit än");
            form.write("occurredDay", "2026-03-29")
                    .write("occurredTime", "02.30")
                    .next();
            assertThat(error(anna)).contains("Den tiden finns inte");
            form.write("occurredTime", "03.30").next();
            form.write("whatHappened", "x".repeat(10_001))
                    .write("doneAtOnce", " ")
                    .next();
            assertThat(anna.page().locator(".field .error").allInnerTexts()).hasSize(2);
            anna.checkConsole();
        }
    }

    @Test
    void filesAreTakenByWhatTheyAre(@TempDir Path folder) throws IOException {
        try (BrowserUser anna = browser.as("anna")) {
            ReportForm form = ReportForm.open(anna).toLastStep("Med bild").choose("Verksamheten");
            choose(form, new FilePayload("fall.png", "image/png", PNG));
            said(form, "fall.png är tillagd");
            choose(form, new FilePayload("bild.png", "image/png", "MZ a program".getBytes(StandardCharsets.US_ASCII)));
            said(form, "inte kan tas emot");
            Path large = Files.write(folder.resolve("stor.png"), new byte[50 * 1024 * 1024]);
            form.field("files_input").setInputFiles(large);
            said(form, "stor.png: Filen är för stor. Den får vara högst 10 MB.");
            Path huge = Files.write(folder.resolve("enorm.png"), new byte[53 * 1024 * 1024]);
            form.field("files_input").setInputFiles(huge);
            anna.page()
                    .locator("#messages")
                    .getByText("Filen är för stor och togs inte emot.")
                    .waitFor();
            assertThat(anna.page().locator("main").innerText()).doesNotContain("enorm.png");
            assertThat(form.field("fileList").locator("li").count()).isEqualTo(1);
            choose(form, new FilePayload("efter.png", "image/png", PNG));
            said(form, "efter.png är tillagd");

            String number = form.send();
            anna.open("/deviation/myreport.xhtml?number=" + number);
            assertThat(anna.page().locator("main").innerText())
                    .contains("fall.png", "efter.png")
                    .doesNotContain("stor.png");
        }
    }

    @Test
    void whoReceivesChangesWithTheAnswers() {
        try (BrowserUser anna = browser.as("anna")) {
            ReportForm form = ReportForm.open(anna).choose("Något gick fel");
            assertThat(form.foreseen()).contains("Karin Lind");
            form.choose("Missförhållande");
            assertThat(form.foreseen()).contains("lex Sarah").doesNotContain("Karin Lind");
            form.choose("Något gick fel").next();
            form.press("pastManager");
            anna.settle();
            assertThat(form.foreseen()).contains("chef ser den inte").doesNotContain("Karin Lind");
        }
    }

    @Test
    void sendAndLogOutSaysTheNumberAndEndsTheSession() {
        try (BrowserUser anna = browser.as("anna")) {
            ReportForm.open(anna)
                    .toLastStep("Skicka och gå")
                    .choose("Verksamheten")
                    .press("sendAndLogOut");
            anna.page().waitForURL("**/login.xhtml*");

            assertThat(anna.page().locator("main").innerText()).containsPattern("\\d{4}-\\d+");
            assertThat(anna.open("/deviation/mine.xhtml").page().url()).contains("login.xhtml");
        }
    }

    @Test
    void anotherPersonsReportDoesNotExist() {
        try (BrowserUser anna = browser.as("anna");
                BrowserUser johan = browser.as("johan")) {
            String number = ReportForm.open(anna)
                    .toLastStep("Min egen")
                    .choose("Verksamheten")
                    .send();
            for (String page : new String[] {"myreport", "receipt"}) {
                Page tried = johan.open("/deviation/" + page + ".xhtml?number=" + number)
                        .page();
                assertThat(tried.locator("body").innerText())
                        .doesNotContain("Min egen")
                        .doesNotContain(number);
            }
        }
    }

    private static void check(BrowserUser user) {
        user.checkAccessibility().checkNoSidewaysScroll();
    }

    private static String error(BrowserUser user) {
        return String.join(" ", user.page().locator(".field .error").allInnerTexts());
    }

    private static void choose(ReportForm form, FilePayload file) {
        form.field("files_input").setInputFiles(file);
    }

    private static void said(ReportForm form, String words) {
        form.field("fileList").getByText(words).waitFor();
    }

    private static void away(Route route) {
        if ("POST".equals(route.request().method())) {
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(503)
                    .setContentType("text/html")
                    .setBody("away"));
        } else {
            route.resume();
        }
    }
}
