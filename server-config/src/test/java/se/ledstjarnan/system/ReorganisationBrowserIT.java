package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A reorganisation in a browser: planned, tried, carried out and undone; the organisation of a day; who could see a case. */
class ReorganisationBrowserIT {

    private static final String NAME = "Prov " + System.nanoTime();
    private static final String OLD = "Provenheten";
    private static final String NEW = "Provenheten vid ån";

    private static Browser browser;

    @BeforeAll
    static void open() throws SQLException {
        browser = Browser.open();
        Rows.execute("insert into unit (kind, name, parent_id, main_area, valid_from) select 'UNIT', '" + OLD
                + "', parent_id, 'SOL', date '2024-01-01' from unit where name = 'Granens hemtjänst'");
    }

    @AfterAll
    static void close() throws SQLException {
        browser.close();
        String unit = "(select id from unit where name in ('" + OLD + "', '" + NEW + "'))";
        Rows.execute("delete from reorganisation_step where unit_id in " + unit);
        Rows.execute("delete from unit_history where unit_id in " + unit);
        Rows.execute("delete from unit where id in " + unit);
    }

    @AfterEach
    void gone() throws SQLException {
        Rows.execute(
                "delete from reorganisation_step where reorganisation_id in (select id from reorganisation where name = '"
                        + NAME + "')");
        Rows.execute("delete from reorganisation where name = '" + NAME + "'");
    }

    @Test
    void fromItsPlanToUndoingIt() {
        try (BrowserUser sven = browser.as("sven")) {
            Page page = sven.open("/reorganisation/reorganisations.xhtml").page();
            sven.checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Askens hemtjänst", "Genomförd", "Lindens hemtjänst");
            link(sven, "Planera omorganisation");
            sven.checkAccessibility();
            page.locator("#write\\:name").fill(NAME);
            button(sven, "Spara");
            assertThat(page.locator(".field.wrong").first().innerText()).contains("Varför");
            page.locator("#write\\:reason").fill("Namnet förväxlas.");
            page.locator("#write\\:day_input").fill(LocalDate.now().toString());
            page.locator("#write\\:decidedOn_input").fill("2026-10-14");
            button(sven, "Spara");
            assertThat(page.locator(".field.wrong").innerText()).contains("Skriv vem som har beslutat");
            page.locator("#write\\:decidedBy").fill("Kommunstyrelsen");
            button(sven, "Spara");
            assertThat(page.locator("main").innerText()).contains("Lägg till minst ett steg");

            link(sven, "Byt namn");
            sven.checkAccessibility();
            page.locator("#add\\:unit")
                    .selectOption(new SelectOption()
                            .setLabel(page.locator("#add\\:unit option", new Page.LocatorOptions().setHasText(OLD))
                                    .first()
                                    .innerText()));
            page.locator("#add\\:name").fill(OLD);
            button(sven, "Lägg till");
            assertThat(page.locator(".field.wrong").innerText()).contains("heter redan så");
            page.locator("#add\\:name").fill(NEW);
            button(sven, "Lägg till");
            sven.checkAccessibility();
            assertThat(page.locator("main").innerText()).contains(OLD + " byter namn till " + NEW, "Inget hindrar");
            button(sven, "Genomför nu");
            assertThat(page.locator("main").innerText()).contains("Genomförd av");

            sven.open("/organisation/day.xhtml?day=" + LocalDate.now().minusDays(1));
            assertThat(page.locator("main").innerText()).contains("Heter nu " + NEW);
            page.goBack();
            page.getByText("Ångra").first().click();
            page.locator("#end\\:words").fill("Det gamla namnet var bättre.");
            button(sven, "Ångra");
            assertThat(page.locator("main").innerText()).contains("Ångrad");
            sven.open("/organisation/day.xhtml").checkAccessibility();
            assertThat(page.locator("main").innerText()).contains(OLD).doesNotContain(NEW);
            sven.checkConsole();
        }
    }

    @Test
    void everyPageIsAccessibleAndFitsATelephone() throws SQLException {
        String planned = Rows.text("select min(id) from reorganisation where status = 'PLANNED'");
        String done = Rows.text("select min(id) from reorganisation where status = 'DONE'");
        String step = Divisions.planned();
        try (BrowserUser sven = browser.window(360, 740).login("sven")) {
            for (String path : List.of(
                    "/reorganisation/reorganisations.xhtml",
                    "/reorganisation/edit.xhtml?id=" + planned,
                    "/reorganisation/reorganisation.xhtml?id=" + planned,
                    "/reorganisation/reorganisation.xhtml?id=" + done,
                    "/reorganisation/step.xhtml?kind=SPLIT&id=" + planned,
                    "/reorganisation/step.xhtml?kind=MERGE&id=" + planned,
                    "/reorganisation/divide.xhtml?step=" + step,
                    "/organisation/day.xhtml?day=2025-03-01&name=ulrika")) {
                sven.open(path).checkNoSidewaysScroll().checkAccessibility();
            }
            sven.checkConsole();
        }
    }

    @Test
    void thePreviewSaysWhatFollowsAndSofiaOnlyReads() throws SQLException {
        String planned = Rows.text("select min(id) from reorganisation where status = 'PLANNED'");
        try (BrowserUser sofia = browser.as("sofia")) {
            sofia.open("/reorganisation/reorganisation.xhtml?id=" + planned);
            assertThat(sofia.page().locator("main").innerText())
                    .contains("Lindens hemtjänst går upp i Granens hemtjänst", "Avvikelser, klagomål och synpunkter")
                    .contains("Kommunstyrelsen", "§ 87")
                    .doesNotContain("Ta bort steget", "Ställ in");
            sofia.checkAccessibility().checkConsole();
        }
    }

    @Test
    void theUnitOfThenIsFoundByUnitAndByPerson() {
        try (BrowserUser anna = browser.as("anna")) {
            Page page = anna.open("/organisation/day.xhtml?day=2025-03-01").page();
            link(anna, "Askens hemtjänst");
            assertThat(page.locator("main").innerText()).contains("Ulrika Sjödin", "Petra Thorell");
            anna.checkAccessibility();
            link(anna, "Petra Thorell");
            assertThat(page.locator("main").innerText()).contains("Askens hemtjänst", "– 2025-03-31");
            anna.open("/organisation/day.xhtml?day=2025-04-01");
            assertThat(page.locator("main").innerText()).doesNotContain("Askens hemtjänst");
            anna.checkConsole();
        }
    }

    @Test
    void whoCouldSeeACaseIsSaidWithItsReason() throws SQLException {
        String number = Rows.text("select max(number) from deviation where restriction = 'NONE' and area = 'HSL'"
                + " and unit_id = (select id from unit where name = 'Björkens särskilda boende')");
        try (BrowserUser mats = browser.window(360, 740).login("mats")) {
            Page page = mats.open("/deviation/case.xhtml?number=" + number).page();
            link(mats, "Vem som kunde se ärendet");
            mats.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText())
                    .contains("Mats Holm", "Är MAS", "Karin Lind", "Sofia Åkesson")
                    .doesNotContain("Kerstin Dahl", "Sven Mårtensson");
            page.locator("#extract\\:reason").selectOption("SUSPECTED_MISUSE");
            assertThat(page.waitForDownload(() -> page.getByText("Hämta PDF").click())
                            .suggestedFilename())
                    .startsWith("behorighet-" + number);
            mats.checkConsole();
        }
    }

    private static void link(BrowserUser user, String name) {
        user.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        user.settle();
    }

    private static void button(BrowserUser user, String name) {
        user.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        user.settle();
    }
}
