package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frequent, harmless events on a phone: a few taps each, several in a row, and the person filled in by whoever receives it. */
class QuickReportBrowserIT {

    private static final int MOST_TAPS = 4;
    private static final int MOST_SECONDS = 15;
    private static final String FALL = "Fall, utan skada";

    private static Browser browser;
    private int taps;

    @BeforeAll
    static void start() {
        browser = Browser.open();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void fewTapsFromTheStartPage() throws SQLException {
        try (BrowserUser anna = phone()) {
            anna.open("/");
            tap(anna, anna.page().locator("main").getByText("Snabbrapport"));
            tap(anna, kind(anna, FALL));
            tap(anna, button(anna, "send"));
            String number = receipt(anna);

            assertThat(taps).isLessThanOrEqualTo(MOST_TAPS);
            assertThat(anna.page().locator("main").innerText()).contains("Karin Lind", "Lägg till en till");
            assertThat(Rows.number(
                            "select round(extract(epoch from reported_at - opened_at)) from deviation where number = '"
                                    + number + "'"))
                    .as("seconds from open form to sent")
                    .isLessThanOrEqualTo(MOST_SECONDS);
            assertThat(Rows.number("select count(*) from deviation d join category c on c.id = d.proposed_category_id"
                            + " where d.number = '" + number + "' and d.category_id is null and d.kind = 'DEVIATION'"))
                    .isEqualTo(1);
            anna.checkConsole();
        }
    }

    @Test
    void severalInARowEachWithItsReceipt() throws SQLException {
        long before = Rows.number("select count(*) from deviation where proposed_category_id is not null");
        try (BrowserUser anna = phone()) {
            anna.open("/deviation/quick.xhtml");
            for (int i = 0; i < 3; i++) {
                taps = 0;
                tap(anna, kind(anna, FALL));
                tap(anna, button(anna, "another"));
                anna.page().waitForSelector(".notice.fine a");
                assertThat(taps).isLessThanOrEqualTo(MOST_TAPS);
            }
            assertThat(Rows.number("select count(*) from deviation where proposed_category_id is not null"))
                    .isEqualTo(before + 3);
            anna.page().locator(".notice.fine a").click();
            assertThat(receipt(anna)).matches("\\d{4}-\\d+");
            tap(anna, anna.page().locator("main").getByText("Lägg till en till"));
            kind(anna, FALL).waitFor();
        }
    }

    @Test
    void anImpatientFingerMakesOneCase() throws SQLException {
        try (BrowserUser anna = phone()) {
            anna.open("/deviation/quick.xhtml");
            tap(anna, kind(anna, FALL));
            button(anna, "more").fill("Dubbeltryck i korridoren");
            button(anna, "send").dblclick();
            receipt(anna);

            assertThat(Rows.number(
                            "select count(*) from deviation where what_happened like '%Dubbeltryck i korridoren'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndNothingIsLost() {
        try (BrowserUser anna = phone()) {
            anna.open("/deviation/quick.xhtml");
            tap(anna, kind(anna, FALL));
            button(anna, "personName").fill("E.E.");
            button(anna, "more").fill("Vid sängen");
            tap(anna, button(anna, "send"));
            assertThat(error(anna)).contains("inte initialer");
            assertThat(button(anna, "personName").inputValue()).isEqualTo("E.E.");
            button(anna, "personName").fill("");
            button(anna, "identity").fill("1940-02-29");
            tap(anna, button(anna, "send"));
            assertThat(anna.page().locator(".field .error").count()).isEqualTo(1);
            button(anna, "identity").fill("");
            button(anna, "occurredDay").fill("2026-02-30");
            tap(anna, button(anna, "send"));
            assertThat(error(anna)).contains("Den dagen finns inte");
            assertThat(button(anna, "more").inputValue()).isEqualTo("Vid sängen");
            anna.checkAccessibility().checkNoSidewaysScroll();
        }
    }

    @Test
    void theReceiverFindsTheProposalAndFillsInThePerson() {
        try (BrowserUser anna = phone();
                BrowserUser karin = browser.as("karin")) {
            anna.open("/deviation/quick.xhtml");
            tap(anna, kind(anna, FALL));
            tap(anna, button(anna, "send"));
            String number = receipt(anna);

            CasePageObject page = new CasePageObject(karin, number).open("event");
            Page opened = karin.page();
            assertThat(opened.locator("main").innerText()).contains("Rapportörens förslag", FALL, "snabbrapport");
            assertThat(opened.locator("#judge\\:category option:checked").innerText())
                    .isEqualTo("Fall");
            assertThat(opened.locator("#judge\\:subcategory option:checked").innerText())
                    .isEqualTo("Utan skada");
            opened.locator("#who\\:reason").selectOption(new SelectOption().setIndex(1));
            opened.locator("#who\\:show").click();
            karin.settle();
            page.check();
            opened.locator("#who\\:personName").fill("Elsa Ek");
            opened.locator("#who\\:identity").fill("1940-02-29");
            page.save("who");
            assertThat(page.notice()).contains("personen är sparade");
            page.judgeAsProposed("NEAR_MISS", "Nej").save("judge");
            assertThat(opened.locator("main").innerText()).contains("Kort spår");
        }
    }

    @Test
    void aTapSaysWhetherItWasEasyOnce() throws SQLException {
        long before = Rows.number("select coalesce(sum(answers), 0) from report_ease where answer = 'YES'");
        try (BrowserUser anna = phone()) {
            anna.open("/deviation/quick.xhtml");
            tap(anna, kind(anna, FALL));
            tap(anna, button(anna, "send"));
            String number = receipt(anna);
            anna.checkAccessibility().checkNoSidewaysScroll();
            anna.page()
                    .locator("#ease")
                    .getByText("Ja", new Locator.GetByTextOptions().setExact(true))
                    .click();
            anna.page().locator("#ease .notice").waitFor();
            assertThat(anna.page().locator("#ease").innerText()).isEqualTo("Tack för svaret!");

            anna.open("/deviation/receipt.xhtml?number=" + number);
            assertThat(anna.page().locator("#ease button").count())
                    .as("asked again")
                    .isZero();
            anna.checkConsole();
        }
        assertThat(Rows.number("select coalesce(sum(answers), 0) from report_ease where answer = 'YES'"))
                .isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void everyPageHoldsForEveryone(int width) {
        try (BrowserUser siv = browser.window(width, 800).login("siv");
                BrowserUser sven = browser.window(width, 800).login("sven")) {
            check(siv.open("/deviation/quick.xhtml"));
            tap(siv, siv.page().locator(".quick-kind").first());
            check(siv);
            check(sven.open("/deviation/effort.xhtml"));
            check(sven.open("/deviation/categories.xhtml"));
            siv.checkConsole();
            sven.checkConsole();
        }
    }

    @Test
    void theAdministratorSaysWhichKindsAndSeesTheHistory() {
        try (BrowserUser sven = browser.as("sven");
                BrowserUser anna = phone()) {
            for (boolean on : new boolean[] {true, false}) {
                sven.open("/deviation/categories.xhtml");
                sven.page()
                        .getByLabel("Ändra Utebliven signering, dosen säkert given")
                        .click();
                sven.page().waitForLoadState();
                sven.checkAccessibility();
                sven.page().locator("#change\\:bundled").setChecked(on);
                sven.page().locator("#change\\:save").click();
                sven.page().waitForSelector("#messages .notice");
                assertThat(sven.page().locator("main").innerText())
                        .contains(on ? ": kan snabbrapporteras" : ": kan inte längre snabbrapporteras");
                anna.open("/deviation/quick.xhtml");
                assertThat(kind(anna, "Läkemedel, utebliven signering, dosen säkert given")
                                .count())
                        .isEqualTo(on ? 1 : 0);
            }
        }
    }

    @Test
    void aNewKindCanBeReportedFromTheStart() throws SQLException {
        String name = "Tappad larmknapp " + System.nanoTime();
        try (BrowserUser sven = browser.as("sven");
                BrowserUser anna = phone()) {
            sven.open("/deviation/categories.xhtml");
            assertThat(sven.page().locator("[id='add:bundled']").count())
                    .as("a main category cannot be reported so")
                    .isZero();
            sven.tabTo(sven.page().locator("[id='add:name']")).page().keyboard().type(name);
            choose(sven, "add:compartment", "Hälso- och sjukvård");
            choose(sven, "add:parent", "Läkemedel");
            sven.page().locator("[id='add:bundled']").waitFor();
            sven.tabTo(sven.page().locator("[id='add:bundled']")).press("Space");
            check(sven);
            sven.tabTo(sven.page().locator("[id='add:save']")).press("Enter");
            sven.page().waitForSelector("#messages .notice");
            anna.open("/deviation/quick.xhtml");
            assertThat(kind(anna, "Läkemedel, t" + name.substring(1)).count()).isEqualTo(1);
            sven.checkConsole();
        } finally {
            Rows.execute("update category set bundled = false where name = '" + name + "'");
        }
    }

    private static void choose(BrowserUser user, String id, String label) {
        Locator menu = user.page().locator("[id='" + id + "']");
        user.tabTo(menu);
        menu.selectOption(new SelectOption().setLabel(label));
        user.settle();
    }

    private static BrowserUser phone() {
        return browser.window(360, 740).login("anna").open("/");
    }

    private void tap(BrowserUser user, Locator target) {
        target.click();
        taps++;
        user.settle();
        user.page().waitForLoadState();
        user.settle();
    }

    private static Locator kind(BrowserUser user, String name) {
        return user.page().locator(".quick-kind", new Page.LocatorOptions().setHasText(name));
    }

    private static Locator button(BrowserUser user, String id) {
        return user.page().locator("[id='quick:" + id + "']");
    }

    private static String receipt(BrowserUser user) {
        user.page().waitForURL("**/receipt.xhtml*");
        return user.page().locator("#number").innerText();
    }

    private static String error(BrowserUser user) {
        return user.page().locator(".field .error").first().innerText();
    }

    private static void check(BrowserUser user) {
        user.checkAccessibility().checkNoSidewaysScroll();
    }
}
