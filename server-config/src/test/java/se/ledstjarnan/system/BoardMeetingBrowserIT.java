package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A meeting in a browser: planned, called, read by the elected on a phone, decided; and the wheel and what has helped. */
class BoardMeetingBrowserIT {

    private static final String TITLE = "Prov av sammanträde " + System.nanoTime();

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
    void gone() throws SQLException {
        String meeting = Rows.text("select max(meeting_id) from board_item where title = '" + TITLE + "'");
        if (meeting != null) {
            Rows.execute("alter table board_item disable trigger board_item_kept");
            Rows.execute("delete from board_item where meeting_id = " + meeting);
            Rows.execute("delete from board_meeting where id = " + meeting);
            Rows.execute("alter table board_item enable trigger board_item_kept");
        }
    }

    @Test
    void fromItsPlanToItsDecisions() throws SQLException {
        String body = Rows.text(
                "select body from (values ('Kommunstyrelsen'), ('Social- och arbetsmarknadsutskottet')) b(body)"
                        + " where not exists (select 1 from board_meeting m where m.body = b.body and m.held_on = current_date) limit 1");
        String address;
        try (BrowserUser nora = browser.as("nora")) {
            Page page = nora.open("/board/meetings.xhtml").page();
            nora.checkAccessibility();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nytt sammanträde"))
                    .click();
            nora.settle().checkAccessibility();
            page.locator("#write\\:body").selectOption(body);
            date(page, LocalDate.now().minusDays(1));
            button(page, "Spara");
            nora.settle();
            assertThat(page.locator("main").innerText()).contains("Dagen har redan varit");
            date(page, LocalDate.now());
            button(page, "Spara");
            page.waitForURL("**/board/meeting.xhtml?id=*");
            address = page.url().substring(page.url().indexOf("/board/"));
            nora.settle().checkAccessibility();
            page.getByText("Skriv ett eget ärende till listan").click();
            page.locator("#add\\:title").fill(TITLE);
            button(page, "#add");
            nora.settle();
            assertThat(page.locator("main").innerText()).contains("Skriv ett förslag till beslut.");
            assertThat(page.locator("#add\\:title").inputValue()).isEqualTo(TITLE);
            page.locator("#add\\:proposal").fill("Godkänna planen.");
            button(page, "#add");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE))
                    .waitFor();
            button(page, "Skicka kallelsen");
            page.getByText("Kallelse utsänd").first().waitFor();
            nora.settle().checkAccessibility();
        }
        read(address);
        decided(address);
    }

    private static void read(String address) {
        try (BrowserUser nils = browser.window(360, 740).login("nils")) {
            Page page = nils.open(address).page();
            nils.checkAccessibility();
            assertThat(page.locator("main").innerText()).contains(TITLE, "Godkänna planen.");
            assertThat(page.locator("#add").count()).isZero();
            nils.open("/board/decisions.xhtml").checkAccessibility();
            nils.open("/yearwheel/steering.xhtml").checkAccessibility();
            assertThat(page.locator(".steering-steps").innerText()).contains("Uppdrag", "Beslut");
            nils.checkConsole();
        }
    }

    private static void decided(String address) {
        try (BrowserUser nora = browser.as("nora")) {
            Page page = nora.open(address).page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE))
                    .click();
            nora.settle().checkAccessibility();
            page.getByText("Avslaget").click();
            page.locator("#decide\\:paragraph").fill("§ 14");
            page.locator("#decide\\:registerNumber").fill("KS 2026/14");
            button(page, "Spara beslutet");
            nora.settle();
            assertThat(page.locator("main").innerText()).contains("Skriv vad som beslutades.");
            page.locator("#decide\\:words").fill("Förslaget avslås.");
            button(page, "Spara beslutet");
            page.getByText("Beslutet är antecknat.").waitFor();
            nora.settle().checkAccessibility();
            nora.open("/board/decisions.xhtml?text=" + TITLE.replace(" ", "+")).checkAccessibility();
            assertThat(page.locator("main").innerText()).contains(TITLE, "Avslaget", "KS 2026/14");
            nora.checkConsole();
        }
    }

    @Test
    void theElectedBeginWithTheirNextMeetingAndFindItByItsNumber() throws SQLException {
        String number = Rows.text("select min(number) from board_meeting");
        String next = Rows.text("select min(m.id) from board_meeting m where m.status = 'PLANNED' and m.held_on ="
                + " (select min(held_on) from board_meeting where status = 'PLANNED' and held_on >= current_date)");
        Rows.execute(
                "update board_meeting set status = 'CALLED', called_at = now(), called_by_id = created_by_id where id = "
                        + next);
        try {
            startsWithItsAgenda();
        } finally {
            Rows.execute(
                    "update board_meeting set status = 'PLANNED', called_at = null, called_by_id = null where id = "
                            + next);
        }
        try (BrowserUser sofia = browser.as("sofia")) {
            Page page = sofia.open("/index.xhtml").page();
            page.locator("#find").fill("sm-" + number);
            page.keyboard().press("Enter");
            page.waitForURL("**/board/meeting.xhtml?id=*");
            assertThat(page.locator("main").innerText()).contains("SM-" + number, "Föredragningslista");
        }
    }

    private static void startsWithItsAgenda() {
        for (int width : new int[] {1280, 360}) {
            try (BrowserUser nils = browser.window(width, 800).login("nils")) {
                Page page = nils.open("/index.xhtml").page();
                nils.checkAccessibility().checkNoSidewaysScroll();
                assertThat(page.locator("main").innerText())
                        .contains(
                                "Nästa sammanträde",
                                "Föredragningslista",
                                "Beslut att följa upp",
                                "Nya godkända rapporter");
                nils.checkConsole();
            }
        }
    }

    @Test
    void aDecisionAtAMeetingHoldsForItsNeedAsWell() throws SQLException {
        String body = Rows.text("select text_value from (values ('Kommunstyrelsen')) v(text_value) where not exists"
                + " (select 1 from board_meeting m where m.body = v.text_value and m.held_on = current_date)");
        Assumptions.assumeThat(body).as("the board meets today already").isNotNull();
        long need = Long.parseLong(
                Rows.text("insert into resource_need (number, title, term, from_year, amount_sek, reason,"
                        + " consequence, status, made_by_id, raised_on) select nextval('resource_need_number'), '"
                        + TITLE
                        + "', 'SHORT', 2027, 500000, 'Två behövs.', 'Fler fall.', 'RAISED', min(e.id), current_date from employee e"
                        + " returning number"));
        try (BrowserUser nora = browser.as("nora")) {
            Page page = nora.open("/board/edit.xhtml").page();
            page.locator("#write\\:body").selectOption(body);
            date(page, LocalDate.now());
            button(page, "Spara");
            page.waitForURL("**/board/meeting.xhtml?id=*");
            page.getByText("Resursbehov: " + TITLE).first().click();
            button(page, "#take");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Resursbehov: " + TITLE))
                    .waitFor();
            button(page, "Skicka kallelsen");
            page.getByText("Kallelse utsänd").first().waitFor();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Resursbehov: " + TITLE))
                    .click();
            nora.settle();
            page.getByText("Med ändring").click();
            page.locator("#decide\\:words").fill("Hälften beviljas.");
            page.locator("#decide\\:paragraph").fill("§ 15");
            page.locator("#decide\\:registerNumber").fill("KS 2026/15");
            button(page, "Spara beslutet");
            page.getByText("behöver fullföljas där").waitFor();
            nora.settle().checkAccessibility().checkNoSidewaysScroll();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Fullfölj beslutet där"))
                    .click();
            page.waitForURL("**/allotment/need.xhtml?number=" + need + "*");
            nora.settle().checkAccessibility();
            assertThat(page.locator("#answering\\:paragraph").inputValue()).isEqualTo("15");
            assertThat(page.locator("#answering\\:registerNumber").inputValue()).isEqualTo("KS 2026/15");
            assertThat(page.locator("#answering\\:words").inputValue()).isEqualTo("Hälften beviljas.");
            assertThat(page.locator("#answering\\:decidedOn_input").inputValue())
                    .isEqualTo(LocalDate.now().toString());
            assertThat(page.locator("main").innerText()).contains("På sammanträden", "Med ändring");
            nora.checkConsole();
        } finally {
            String meeting =
                    Rows.text("select max(meeting_id) from board_item where title = 'Resursbehov: " + TITLE + "'");
            if (meeting != null) {
                Rows.execute("alter table board_item disable trigger board_item_kept");
                Rows.execute("delete from board_item where meeting_id = " + meeting);
                Rows.execute("delete from board_meeting where id = " + meeting);
                Rows.execute("alter table board_item enable trigger board_item_kept");
            }
            Rows.execute("delete from resource_need where number = " + need);
        }
    }

    @Test
    void theReportIsWrittenBesideItsFigures() throws SQLException {
        String meeting = Rows.text("select min(meeting_id) from standing_report where approved_at is null");
        try (BrowserUser sofia = browser.as("sofia")) {
            Page page = sofia.open("/board/report.xhtml?meeting=" + meeting).page();
            sofia.checkAccessibility();
            page.locator("#write\\:summary").fill("Det går bra.");
            button(page, "Godkänn och lås");
            sofia.settle();
            assertThat(page.locator("main").innerText()
                            + page.locator(".messages").innerText())
                    .contains("markera att ingen kan kännas igen");
            assertThat(page.locator("#write\\:summary").inputValue()).isEqualTo("Det går bra.");
            sofia.open("/yearwheel/steering.xhtml").checkAccessibility();
            sofia.checkConsole();
        }
    }

    @Test
    void whatHasHelpedIsThereToLearnFrom() throws SQLException {
        String done = Rows.text("select max(m.id) from measure m join deviation d on d.id = m.origin_id"
                + " and d.restriction = 'NONE' and d.category_id is not null where m.verdict = 'ACHIEVED'"
                + " and m.ended_at > now() - interval '1 year' and m.origin = 'DEVIATION'");
        try (BrowserUser sofia = browser.as("sofia")) {
            Page page = sofia.open("/measure/measure.xhtml?id=" + done).page();
            sofia.checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Vad siffrorna säger", "Före åtgärden var det");
            sofia.open("/measure/helped.xhtml?verdict=achieved").checkAccessibility();
            assertThat(page.locator("table").innerText()).contains("2026");
            sofia.checkConsole();
        }
        try (BrowserUser anna = browser.window(360, 740).login("anna")) {
            anna.open("/measure/helped.xhtml").checkAccessibility();
            assertThat(anna.page().locator("main").innerText()).contains("Åtgärd i ett ärende som du inte får läsa");
        }
    }

    private static void date(Page page, LocalDate day) {
        page.locator("#write\\:day_input").fill(day.toString());
        page.keyboard().press("Tab");
    }

    /** By its words, or the one that saves a form. */
    private static void button(Page page, String name) {
        if (name.startsWith("#")) {
            page.locator(name).getByRole(AriaRole.BUTTON).last().click();
        } else {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(name).setExact(true))
                    .click();
        }
    }
}
