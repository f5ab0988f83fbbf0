package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Action plans and resources in a browser: a plan from its beginning to a measure, means and needs, and what anybody may read. */
class PlanBrowserIT {

    private static final String TITLE = "Kvällsfika på alla avdelningar";
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

    @Test
    void aPlanGoesFromItsBeginningToAMeasure() {
        String address = begun();
        String activity = reported(address);
        carried(address, activity);
    }

    private static String begun() {
        try (BrowserUser karin = browser.as("karin")) {
            Page page = karin.open("/plan/plans.xhtml").page();
            karin.checkAccessibility();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ny handlingsplan"))
                    .click();
            karin.settle().checkAccessibility();
            page.locator("#write\\:title").fill(TITLE);
            date(page, "write:ends", LocalDate.of(YEAR, 1, 1).minusDays(1));
            button(page, "Spara och lägg till aktiviteter");
            karin.settle();
            assertThat(page.locator("#write .field.wrong").count()).isPositive();
            assertThat(page.locator("#write\\:title").inputValue()).isEqualTo(TITLE);
            page.locator("#write\\:goal")
                    .selectOption(page.locator("#write\\:goal option")
                            .filter(new Locator.FilterOptions().setHasText("M-3 "))
                            .getAttribute("value"));
            page.locator("#write\\:why").fill("Nattfastan är för lång.");
            date(page, "write:begins", LocalDate.of(YEAR, 1, 1));
            date(page, "write:ends", LocalDate.of(YEAR, 12, 31));
            button(page, "Spara och lägg till aktiviteter");
            page.waitForURL("**/plan/plan.xhtml?number=*");
            karin.settle().checkAccessibility();
            assertThat(page.locator("main").innerText())
                    .contains("Lägg till minst en prestation eller aktivitet innan planen beslutas.");
            page.locator("#adding\\:what").fill("Duka fram fika");
            page.locator("#adding\\:how").fill("Klockan åtta varje kväll.");
            page.locator("#adding\\:person_input").pressSequentially("Anna Berg");
            page.locator("#adding\\:person_panel li").first().click();
            karin.settle();
            date(page, "adding:from", LocalDate.of(YEAR, 1, 1));
            date(page, "adding:through", LocalDate.of(YEAR + 1, 1, 1));
            button(page, "Lägg till");
            karin.settle();
            assertThat(page.locator("#adding .field.wrong").count()).isOne();
            date(page, "adding:through", LocalDate.of(YEAR, 12, 31));
            button(page, "Lägg till");
            page.waitForURL("**/plan/plan.xhtml?number=*");
            karin.settle();
            assertThat(page.locator("main").innerText()).contains("1. Duka fram fika", "Anna Berg");
            date(page, "planning:day", LocalDate.of(YEAR, 12, 15));
            button(page, "Planera");
            page.waitForURL("**/plan/plan.xhtml?number=*");
            karin.settle();
            button(page, "Besluta om planen");
            page.waitForURL("**/plan/plan.xhtml?number=*");
            karin.settle().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Handlingsplanen är beslutad och gäller.");
            return page.url().substring(page.url().indexOf("/plan/"));
        }
    }

    private static String reported(String address) {
        try (BrowserUser anna = browser.window(360, 800).login("anna")) {
            Page page = anna.open("/plan/plans.xhtml?state=mine").page();
            anna.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains(TITLE);
            anna.open(address).checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("#holding").count()).isZero();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("1. Duka fram fika"))
                    .click();
            anna.settle().checkNoSidewaysScroll().checkAccessibility();
            String activity = page.url().substring(page.url().indexOf("/plan/"));
            page.locator("#reporting\\:percent").fill("140");
            page.locator("#reporting\\:words").fill("Fikat är framme på två avdelningar.");
            button(page, "Spara");
            anna.settle();
            assertThat(page.locator("#reporting .field.wrong").count()).isOne();
            assertThat(page.locator("#reporting\\:words").inputValue()).contains("två avdelningar");
            page.locator("#reporting\\:percent").fill("40");
            button(page, "Spara");
            page.waitForURL("**/plan/activity.xhtml?number=*");
            anna.settle().checkNoSidewaysScroll();
            assertThat(page.locator("main").innerText()).contains("Pågår, 40 %", "två avdelningar");
            return activity;
        }
    }

    private static void carried(String address, String activity) {
        try (BrowserUser karin = browser.as("karin")) {
            Page page = karin.open(address).page();
            page.locator("#holding\\:outlook").selectOption("AT_RISK");
            button(page, "Spara avstämningen");
            karin.settle();
            assertThat(page.locator("#holding .field.wrong").count()).isOne();
            page.locator("#holding\\:note").fill("En avdelning saknar kylskåp.");
            button(page, "Spara avstämningen");
            page.waitForURL("**/plan/plan.xhtml?number=*");
            karin.settle().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Osäkert", "En avdelning saknar kylskåp.");
            karin.open(activity);
            button(page, "Lägg i åtgärdslistan");
            page.waitForURL("**/measure/measure.xhtml?id=*");
            karin.settle();
            page.locator("main a[href*='/plan/activity.xhtml']").first().click();
            karin.settle().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Öppna åtgärden");
            karin.open("/plan/business.xhtml").checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText())
                    .contains("Tryggt och respektfullt bemötande på särskilt boende");
        }
    }

    @Test
    void meansAreWrittenPastedAndDecided() {
        try (BrowserUser sofia = browser.as("sofia")) {
            Page page = sofia.open("/allotment/year.xhtml").page();
            sofia.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText())
                    .contains("Björkens särskilda boende", "över budget", "tkr kvar");
            sofia.open("/allotment/quality.xhtml").checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("svg.chart").count()).isOne();
            sofia.open("/allotment/import.xhtml").checkAccessibility();
            page.locator("#taking\\:pasted")
                    .fill("Solrosens dagliga verksamhet;" + (YEAR + 1) + ";;6 600\nFinns inte;x;;-1");
            button(page, "Läs in");
            sofia.settle().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Ingenting är sparat", "Rad 2:");
            assertThat(page.locator("#taking\\:pasted").inputValue()).contains("6 600");
            page.locator("#taking\\:pasted").fill("Solrosens dagliga verksamhet;" + (YEAR + 1) + ";;6 600");
            button(page, "Läs in");
            page.waitForURL("**/allotment/year.xhtml*");
            sofia.settle();
            assertThat(page.locator("main").innerText()).contains("1 nya rader");
            sofia.open("/allotment/edit.xhtml?year=" + (YEAR + 1)).checkAccessibility();
            page.locator("#write\\:budget").fill("mycket");
            button(page, "Spara");
            sofia.settle();
            assertThat(page.locator("#write .field.wrong").count()).isPositive();
            assertThat(page.locator("#write\\:budget").inputValue()).isEqualTo("mycket");
        }
        try (BrowserUser nora = browser.window(360, 800).login("nora")) {
            Page page = nora.open("/allotment/year.xhtml?year=" + (YEAR + 1)).page();
            nora.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Förslag, inte beslutat");
            page.locator("#deciding\\:words").fill("Internbudget enligt förslag.");
            button(page, "Anteckna beslutet");
            nora.settle();
            assertThat(page.locator("#deciding .field.wrong").count()).isOne();
            date(page, "deciding:decidedOn", LocalDate.now());
            page.locator("#deciding\\:paragraph").fill("140");
            page.locator("#deciding\\:registerNumber").fill("KS 2026/500");
            button(page, "Anteckna beslutet");
            page.waitForURL("**/allotment/year.xhtml*");
            nora.settle().checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("§ 140").doesNotContain("Förslag, inte beslutat");
        }
    }

    @Test
    void aNeedIsConveyedAndAnswered() {
        String need;
        try (BrowserUser sofia = browser.as("sofia")) {
            Page page = sofia.open("/allotment/needs.xhtml").page();
            sofia.checkNoSidewaysScroll().checkAccessibility();
            sofia.open("/allotment/need-edit.xhtml").checkAccessibility();
            page.locator("#write\\:title").fill("Lyftar i taket");
            page.locator("#write\\:term").selectOption("LONG");
            page.locator("#write\\:reason").fill("Tunga förflyttningar.");
            page.locator("#write\\:consequence").fill("Skador på dem som arbetar.");
            button(page, "Spara");
            sofia.settle();
            assertThat(page.locator("#write .field.wrong").count()).isOne();
            page.locator("#write\\:amount").fill("350,5");
            button(page, "Spara");
            page.waitForURL("**/allotment/need.xhtml?number=*");
            sofia.settle().checkAccessibility();
            button(page, "Framför behovet");
            page.waitForURL("**/allotment/need.xhtml?number=*");
            sofia.settle();
            need = page.url().substring(page.url().indexOf("/allotment/"));
        }
        try (BrowserUser nora = browser.window(360, 800).login("nora")) {
            Page page = nora.open(need).page();
            nora.checkNoSidewaysScroll().checkAccessibility();
            page.locator("#answering\\:answer").selectOption("REFUSED");
            page.locator("#answering\\:words").fill("Ryms inte.");
            date(page, "answering:decidedOn", LocalDate.now());
            page.locator("#answering\\:paragraph").fill("141");
            page.locator("#answering\\:registerNumber").fill("KS 2026/501");
            button(page, "Anteckna svaret");
            page.waitForURL("**/allotment/need.xhtml?number=*");
            nora.settle().checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Avslag", "§ 141");
        }
    }

    @Test
    void anybodyReadsTheGoalsForCitizens() {
        try (BrowserUser anybody = browser.window(360, 800)) {
            Page page = anybody.open("/public/goals.xhtml").page();
            anybody.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText())
                    .contains("Äldre på särskilt boende är trygga och bemöts med respekt")
                    .contains("Redovisas inte för en enskild enhet")
                    .doesNotContain("Återkoppling på avvikelser");
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void date(Page page, String id, LocalDate day) {
        String input = "#" + id.replace(":", "\\:") + "_input";
        page.locator(input).fill(day.toString());
        page.locator(input).press("Tab");
    }
}
