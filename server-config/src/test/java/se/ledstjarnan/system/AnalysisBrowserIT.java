package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A round of the analysis in a browser: from what is collected to what the board decides, the matrix by mouse, keys and form. */
class AnalysisBrowserIT {

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
    void aRoundGoesFromItsFiguresToTheDecision() {
        String round = begun();
        String proposal = explainedAndProposed(round);
        prioritised(round, proposal);
        String basis = handedOver(round);
        decided(proposal);
        read(basis);
    }

    /** Of a period that nothing else in the tests is about. */
    private static String begun() {
        try (BrowserUser sofia = browser.as("sofia")) {
            Page page = sofia.open("/analysis/rounds.xhtml").page();
            sofia.checkAccessibility();
            page.getByText("Börja en ny analys").click();
            button(page, "Börja");
            sofia.settle();
            assertThat(page.locator("#beginning .field.wrong").count()).isPositive();
            page.locator("#beginning\\:year")
                    .selectOption(Integer.toString(LocalDate.now().getYear() - 2));
            page.locator("#beginning\\:span").selectOption("HALF_YEAR");
            page.locator("#beginning\\:leader_input").pressSequentially("Kerstin Dahl");
            page.locator("#beginning\\:leader_panel li").first().click();
            sofia.settle();
            date(page, "beginning:readyBy", LocalDate.now().plusDays(40));
            button(page, "Börja");
            page.waitForURL("**/analysis/round.xhtml?number=*");
            sofia.settle().checkAccessibility();
            return page.url().replaceAll(".*(/analysis/round.xhtml\\?number=\\d+).*", "$1");
        }
    }

    private static String explainedAndProposed(String round) {
        try (BrowserUser kerstin = browser.as("kerstin")) {
            Page page = kerstin.open(round).page();
            button(page, "Hämta och frys uppgifterna");
            shown(page, kerstin, "Uppgifterna är hämtade och frysta.");
            assertThat(page.locator("main").innerText()).contains("Avvikelser", "Regel");
            button(page, "Jämför med läget nu");
            kerstin.settle();
            assertThat(page.locator("#collecting").innerText()).contains("Inget har ändrats");
            button(page, "Avsluta steget");
            shown(page, kerstin, "Steget är avslutat.");
            button(page, "Avsluta steget");
            kerstin.settle();
            assertThat(page.locator("main").innerText()).contains("Välj minst ett fokusområde först.");
            page.getByText("Gå vidare med").first().click();
            kerstin.settle().checkAccessibility();
            page.locator("#choosing\\:why").fill("Fler avvikelser än året före.");
            page.locator("#choosing\\:choose").click();
            shown(page, kerstin, "Fokusområdet är tillagt.");
            button(page, "Avsluta steget");
            shown(page, kerstin, "Steget är avslutat.");
            page.locator("#explaining\\:point").selectOption("1");
            page.locator("#explaining\\:area").selectOption("ROUTINES");
            page.locator("#explaining\\:cause").fill("Riskbedömningen följs inte upp.");
            button(page, "Lägg till orsaken");
            kerstin.settle();
            assertThat(page.locator("#explaining .field.wrong").count()).isOne();
            assertThat(page.locator("#explaining\\:cause").inputValue()).isEqualTo("Riskbedömningen följs inte upp.");
            page.locator("#explaining\\:effect").fill("Åtgärder sätts in sent.");
            button(page, "Lägg till orsaken");
            shown(page, kerstin, "Orsaken är tillagd.");
            page.locator("#noting\\:kind").selectOption("UNIT_DIALOGUE");
            page.locator("#noting\\:noteUnit").selectOption(new SelectOption().setIndex(1));
            page.locator("#noting\\:words").fill("Tiden räcker inte.");
            button(page, "Spara anteckningen");
            shown(page, kerstin, "Anteckningen är sparad.");
            kerstin.checkAccessibility();
            button(page, "Avsluta steget");
            shown(page, kerstin, "Steget är avslutat.");
            page.locator("#concluding\\:point").selectOption("1");
            page.locator("#concluding\\:conclusion").fill("Det kan göras bättre.");
            button(page, "Spara slutsatsen");
            shown(page, kerstin, "Slutsatsen är sparad.");
            page.locator("#proposing\\:point").selectOption("1");
            page.locator("#proposing\\:title").fill("Uppföljning varje månad");
            page.locator("#proposing\\:words").fill("Riskbedömningen följs upp varje månad.");
            button(page, "Lägg till och beskriv konsekvenserna");
            page.waitForURL("**/analysis/edit.xhtml?number=*");
            kerstin.settle().checkAccessibility();
            for (Locator impact : page.locator("textarea[id^='write:impact']").all()) {
                impact.fill("Så blir det.");
            }
            button(page, "Spara");
            page.waitForURL("**/analysis/proposal.xhtml?number=*");
            kerstin.settle().checkAccessibility();
            String proposal = page.url().replaceAll(".*(/analysis/proposal.xhtml\\?number=\\d+).*", "$1");
            kerstin.open(round);
            button(page, "Avsluta steget");
            shown(page, kerstin, "Steget är avslutat.");
            return proposal;
        }
    }

    private static void prioritised(String round, String proposal) {
        String number = proposal.replaceAll("\\D+", "");
        try (BrowserUser kerstin = browser.as("kerstin")) {
            Page page = kerstin.open(round).page();
            kerstin.checkAccessibility();
            Locator item = page.locator(".place-item[data-number='" + number + "']");
            item.focus();
            kerstin.press("ArrowRight").press("ArrowUp").press("ArrowUp").press("ArrowRight");
            assertThat(page.locator("#matrix-says").innerText()).contains("insats 2 av 4, effekt 3 av 4");
            kerstin.press("Escape");
            assertThat(page.locator(".matrix td .place-item").count()).isZero();
            item.focus();
            kerstin.press("ArrowRight").press("ArrowUp").press("Enter");
            shown(page, kerstin, "Platsen är sparad.");
            assertThat(place(page, number)).isEqualTo("1-2");
            drag(page, item, page.locator("td[data-effort='1'][data-effect='4']"));
            shown(page, kerstin, "Platsen är sparad.");
            assertThat(place(page, number)).isEqualTo("1-4");
            page.getByText("Välj plats i ett formulär").click();
            page.locator("#placing\\:placed").selectOption(number);
            page.locator("#placing\\:effort").selectOption("2");
            page.locator("#placing\\:effect").selectOption("4");
            button(page, "Spara platsen");
            shown(page, kerstin, "Platsen är sparad.");
            assertThat(place(page, number)).isEqualTo("2-4");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ta med: F-" + number))
                    .click();
            shown(page, kerstin, "Förslaget är med i underlaget.");
            button(page, "Avsluta steget");
            shown(page, kerstin, "Steget är avslutat.");
            kerstin.checkConsole();
        }
    }

    private static String place(Page page, String number) {
        Locator cell = page.locator("td:has(.place-item[data-number='" + number + "'])");
        return cell.getAttribute("data-effort") + "-" + cell.getAttribute("data-effect");
    }

    private static void drag(Page page, Locator item, Locator cell) {
        item.scrollIntoViewIfNeeded();
        BoundingBox from = item.boundingBox();
        BoundingBox to = cell.boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(from.x + 20, from.y + 20);
        page.mouse().move(to.x + to.width / 2, to.y + to.height / 2);
        page.mouse().up();
    }

    private static String handedOver(String round) {
        try (BrowserUser sofia = browser.as("sofia")) {
            Page page = sofia.open(round).page();
            button(page, "Skriv ett utkast från förslagen");
            page.waitForURL("**/analysis/basis.xhtml?number=*");
            sofia.settle().checkAccessibility();
            String basis = page.url().replaceAll(".*(/analysis/basis.xhtml\\?number=\\d+).*", "$1");
            assertThat(page.locator("main").innerText()).contains("att godkänna förslag", "Uppföljning varje månad");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Skriv").setExact(true))
                    .click();
            sofia.settle().checkAccessibility();
            Locator first = page.locator("textarea[id^='write:section']").first();
            first.fill("");
            button(page, "Spara en ny version");
            page.waitForURL("**/analysis/basis.xhtml?number=*");
            sofia.settle();
            button(page, "Överlämna för beslut");
            page.locator(".ui-confirmdialog-yes").click();
            sofia.settle();
            assertThat(page.locator("main").innerText()).contains("Fyll först i: Ärende.");
            button(page, "Skriv om från förslagen");
            page.locator(".ui-confirmdialog-yes").click();
            shown(page, sofia, "Underlaget är omskrivet från förslagen.");
            button(page, "Överlämna för beslut");
            page.locator(".ui-confirmdialog-yes").click();
            shown(page, sofia, "Underlaget är överlämnat.");
            sofia.checkAccessibility().checkConsole();
            return basis;
        }
    }

    private static void decided(String proposal) {
        try (BrowserUser nora = browser.window(360, 800).login("nora")) {
            Page page = nora.open(proposal).page();
            nora.checkNoSidewaysScroll().checkAccessibility();
            page.locator("#recording\\:outcome").selectOption("REFUSED");
            page.locator("#recording\\:paragraph").fill("§ 14");
            page.locator("#recording\\:registerNumber").fill("SN 2026-14");
            button(page, "För in beslutet");
            nora.settle();
            assertThat(page.locator("#recording").innerText()).contains("Beslutet går emot prioriteringsmatrisen");
            assertThat(page.locator("#recording\\:paragraph").inputValue()).isEqualTo("§ 14");
            page.locator("#recording\\:departure").fill("Ryms inte i budgeten.");
            button(page, "För in beslutet");
            shown(page, nora, "Beslutet är infört.");
            assertThat(page.locator("main").innerText()).contains("Avslaget", "Ryms inte i budgeten.");
            nora.checkNoSidewaysScroll().checkAccessibility();
        }
    }

    private static void read(String basis) {
        try (BrowserUser nils = browser.window(360, 800).login("nils")) {
            Page page = nils.open(basis).page();
            nils.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Uppföljning varje månad", "Avslaget");
        }
    }

    @Test
    void everyStepOfARoundIsReadAtBothWidths() {
        for (int width : new int[] {1280, 360}) {
            try (BrowserUser kerstin = browser.window(width, 900).login("kerstin")) {
                for (String page : new String[] {
                    "/analysis/rounds.xhtml",
                    "/analysis/group.xhtml",
                    "/analysis/round.xhtml?number=3&tab=collect",
                    "/analysis/round.xhtml?number=3&tab=focus",
                    "/analysis/round.xhtml?number=4&tab=causes",
                    "/analysis/round.xhtml?number=3&tab=conclusions",
                    "/analysis/round.xhtml?number=3&tab=priority",
                    "/analysis/round.xhtml?number=3&tab=decision",
                    "/analysis/proposals.xhtml",
                    "/analysis/proposal.xhtml?number=8",
                    "/analysis/basis.xhtml?number=3"
                }) {
                    kerstin.open(page).checkNoSidewaysScroll().checkAccessibility();
                }
                kerstin.checkConsole();
            }
        }
    }

    @Test
    void theMunicipalityNamesTheQuartersOfTheMatrix() {
        try (BrowserUser sven = browser.window(360, 800).login("sven")) {
            Page page = sven.open("/analysis/words.xhtml").page();
            sven.checkNoSidewaysScroll().checkAccessibility();
            page.getByText("Gör om tid finns").first().click();
            sven.settle().checkAccessibility();
            page.locator("#write\\:name").fill(" ");
            button(page, "Spara");
            sven.settle();
            assertThat(page.locator("#write .field.wrong").count()).isOne();
            page.locator("#write\\:name").fill("Gör när det ryms");
            button(page, "Spara");
            page.waitForURL("**/analysis/words.xhtml");
            sven.settle();
            assertThat(page.locator("main").innerText()).contains("Gör när det ryms");
        }
    }

    private static void shown(Page page, BrowserUser user, String text) {
        page.getByText(text).first().waitFor();
        user.settle();
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
