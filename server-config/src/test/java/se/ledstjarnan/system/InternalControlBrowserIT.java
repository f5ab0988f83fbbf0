package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An internal control plan in a browser: written, decided, carried out on a phone, followed up and approved, and the chain to the risks. */
class InternalControlBrowserIT {

    private static final String RISK = "Prov av risk " + System.nanoTime();
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
    void goesFromItsBeginningToItsFollowUp() {
        String address = written();
        decided(address);
        carriedOut(address);
        followedUp(address);
        approved(address);
    }

    @Test
    void theAdministratorKeepsTheWords() {
        for (int width : new int[] {1280, 360}) {
            String word = "Prov av ord " + System.nanoTime();
            try (BrowserUser sven = browser.window(width, 800).login("sven")) {
                Page page = sven.open("/internalcontrol/words.xhtml").page();
                sven.checkNoSidewaysScroll().checkAccessibility();
                page.locator("#term\\:word").fill("med ANMÄRKNING");
                page.locator("#term\\:meaning").selectOption("MINOR");
                button(page, "Lägg till");
                sven.settle();
                assertThat(page.locator("#term").innerText()).contains("Ordet finns redan");
                page.locator("#term\\:word").fill(word);
                button(page, "Lägg till");
                page.getByText("Ordet är tillagt.").waitFor();
                button(page, "Sluta använda: " + word);
                page.getByText("Ordet erbjuds inte längre.").waitFor();
                sven.settle().checkNoSidewaysScroll().checkAccessibility().checkConsole();
                assertThat(page.locator("main").innerText()).contains(word);
            }
        }
    }

    /** The committee's, since the board has its plan of the year. */
    private static String written() {
        try (BrowserUser kerstin = browser.as("kerstin")) {
            Page page = kerstin.open("/internalcontrol/plans.xhtml").page();
            kerstin.checkAccessibility();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ny internkontrollplan"))
                    .click();
            kerstin.settle().checkAccessibility();
            page.locator("#write\\:year").selectOption(Integer.toString(YEAR));
            button(page, "Börja skriva planen");
            kerstin.settle();
            assertThat(page.locator("#write").innerText()).contains("Det finns redan en plan för " + YEAR);
            page.locator("#write\\:body").selectOption(new SelectOption().setIndex(1));
            date(page, "write:days", LocalDate.now());
            button(page, "Börja skriva planen");
            page.waitForURL("**/internalcontrol/plan.xhtml?number=*");
            kerstin.settle().checkAccessibility();
            String address = page.url().substring(page.url().indexOf("/internalcontrol/"));
            assertThat(page.locator("main").innerText()).contains("Föreslagna risker");
            button(page, "Lämna för beslut");
            kerstin.settle();
            assertThat(page.locator("main").innerText()).contains("Planen har inga risker än");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skriv in en egen risk"))
                    .click();
            kerstin.settle().checkAccessibility();
            page.locator("#write\\:event").fill(RISK);
            button(page, "Ta med risken");
            kerstin.settle();
            assertThat(page.locator(".field.wrong").count()).isPositive();
            assertThat(page.locator("#write\\:event").inputValue()).isEqualTo(RISK);
            page.locator("#write\\:process").fill("Beslut");
            page.locator("#write\\:probability").selectOption("3");
            page.locator("#write\\:consequence").selectOption("4");
            page.locator("#write\\:category").selectOption(new SelectOption().setIndex(1));
            page.locator("#write\\:reason").fill("Revisorerna har frågat.");
            button(page, "Ta med risken");
            page.waitForURL("**/internalcontrol/plan.xhtml?number=*");
            kerstin.settle();
            button(page, "Lämna för beslut");
            kerstin.settle();
            assertThat(page.locator("main").innerText()).contains("varken kontrollmoment eller ny åtgärd: 1");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lägg till kontrollmoment: " + RISK))
                    .click();
            kerstin.settle().checkAccessibility();
            page.locator("#write\\:words").fill("Beslut omprövas i tid");
            page.locator("#write\\:method").fill("Stickprov");
            page.getByLabel("januari", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.locator("#write\\:responsible_input").pressSequentially("Anna Berg");
            page.locator("#write\\:responsible_panel li").first().click();
            kerstin.settle();
            page.locator("#write\\:reportTo").fill("Socialchefen");
            button(page, "Lägg till kontrollmoment");
            page.waitForURL("**/internalcontrol/plan.xhtml?number=*");
            kerstin.settle().checkAccessibility();
            button(page, "Lämna för beslut");
            page.waitForURL("**/internalcontrol/plan.xhtml?number=*");
            kerstin.settle().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Väntar på beslut");
            kerstin.checkConsole();
            return address;
        }
    }

    private static void decided(String address) {
        try (BrowserUser nora = browser.as("nora")) {
            Page page = nora.open(address).page();
            nora.checkAccessibility();
            date(page, "deciding:decidedOn", LocalDate.now().plusDays(1));
            page.locator("#deciding\\:paragraph").fill("§ 14");
            page.locator("#deciding\\:registerNumber").fill("KS 2026/77");
            button(page, "Skriv in beslutet");
            nora.settle();
            assertThat(page.locator("#deciding").innerText()).contains("Beslutsdagen har inte varit än.");
            assertThat(page.locator("#deciding\\:registerNumber").inputValue()).isEqualTo("KS 2026/77");
            date(page, "deciding:decidedOn", LocalDate.now());
            button(page, "Skriv in beslutet");
            page.waitForURL("**/internalcontrol/plan.xhtml?number=*");
            nora.settle().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("§ 14, KS 2026/77", "Planen är beslutad");
            assertThat(page.locator("#deciding").count()).isZero();
        }
    }

    private static void carriedOut(String address) {
        try (BrowserUser anna = browser.window(360, 800).login("anna")) {
            Page page = anna.open(address).page();
            anna.checkNoSidewaysScroll().checkAccessibility();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Beslut omprövas i tid"))
                    .first()
                    .click();
            anna.settle().checkNoSidewaysScroll().checkAccessibility();
            page.locator("#performing\\:result").selectOption("Med anmärkning");
            page.locator("#performing\\:words").fill("Trettio beslut");
            button(page, "Spara resultatet");
            anna.settle();
            assertThat(page.locator("#performing .field.wrong").count()).isOne();
            page.locator("#performing\\:deviation").fill("Fem var för sena.");
            button(page, "Spara resultatet");
            page.waitForURL("**/internalcontrol/moment.xhtml?number=*");
            anna.settle().checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Med anmärkning", "Fem var för sena.");
            button(page, "Gör en åtgärd: januari");
            page.waitForURL("**/measure/measure.xhtml?id=*");
            anna.settle();
            assertThat(page.locator("main").innerText()).contains("Åtgärda: Beslut omprövas i tid");
            page.locator("a[href*='/internalcontrol/moment.xhtml']").first().click();
            anna.settle();
            assertThat(page.locator("main").innerText()).contains("Åtgärda: Beslut omprövas i tid", RISK);
            anna.checkConsole();
        }
    }

    private static void followedUp(String address) {
        try (BrowserUser kerstin = browser.as("kerstin")) {
            Page page = kerstin.open(address).page();
            assertThat(page.locator("table.heat").innerText()).contains("✗");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Till och med " + LocalDate.now()))
                    .click();
            kerstin.settle().checkAccessibility();
            button(page, "Spara uppföljningen");
            kerstin.settle();
            assertThat(page.locator("#making .field.wrong").count()).isOne();
            page.locator("#making\\:words").fill("Omprövningarna är sena.");
            page.locator("#making select").first().selectOption("2");
            button(page, "Spara uppföljningen");
            page.waitForURL("**/internalcontrol/follow-up.xhtml?*");
            kerstin.settle().checkAccessibility();
            assertThat(page.locator("main").innerText())
                    .contains("Omprövningarna är sena.", "Väntar på godkännande", "8 av 16");
        }
    }

    private static void approved(String address) {
        String followUp = address.replace("plan.xhtml", "follow-up.xhtml") + "&day=" + LocalDate.now();
        try (BrowserUser nora = browser.as("nora")) {
            Page page = nora.open(followUp).page();
            date(page, "approving:decidedOn", LocalDate.now());
            page.locator("#approving\\:paragraph").fill("15");
            page.locator("#approving\\:registerNumber").fill("KS 2026/78");
            button(page, "Skriv in godkännandet");
            page.waitForURL("**/internalcontrol/follow-up.xhtml?*");
            nora.settle().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("§ 15, KS 2026/78");
        }
        try (BrowserUser nils = browser.window(360, 800).login("nils")) {
            nils.open(followUp).checkNoSidewaysScroll().checkAccessibility();
            nils.open(address).checkNoSidewaysScroll().checkAccessibility();
            assertThat(nils.page().locator("table.heat").innerText()).contains("Med anmärkning");
        }
    }

    @Test
    void aRiskItsControlAndItsChecksLeadToEachOther() throws SQLException {
        String control =
                Rows.text("select 'IK-' || p.number || '-' || m.position from control_moment m join control_plan p"
                        + " on p.id = m.plan_id join check_list l on l.id = m.list_id where p.status = 'DECIDED' and l.number = 3"
                        + " and p.for_year = " + YEAR);
        try (BrowserUser kerstin = browser.as("kerstin")) {
            Page page = kerstin.open("/internalcontrol/moment.xhtml?number=" + control)
                    .page();
            kerstin.checkAccessibility();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bedöm risken på nytt"))
                    .click();
            kerstin.settle().checkAccessibility();
            Locator back = page.locator("a[href*='" + control + "']");
            assertThat(back.count()).isOne();
            back.click();
            kerstin.settle();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Gjorda egenkontroller"))
                    .click();
            kerstin.settle();
            page.locator("tbody a").first().click();
            kerstin.settle().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Risken som kontrolleras");
            kerstin.checkConsole();
        }
    }

    private static void date(Page page, String id, LocalDate day) {
        String input = "#" + id.replace(":", "\\:") + "_input";
        page.locator(input).fill(day.toString());
        page.locator(input).press("Tab");
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
