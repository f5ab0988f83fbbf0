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

/** MAS writes to the board, the secretary records the meeting, the elected read it: by keyboard-reachable controls, also on a phone. */
class BoardBrowserIT {

    private static final String RAISED = """
            insert into board_matter (source_key, kind, compartment, case_number, raised_at, raised_by_id, status)
            select 'browser:' || e.id, 'HARM', 'HEALTH_CARE', 'B-4711', now() - interval '10 days', e.id, 'TO_WRITE'
            from employee e where e.username = 'mats'
            """;
    private static final String TEXT = "Ett larm gick inte fram. Alla larm provas nu varje vecka.";

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void raised() throws SQLException {
        Rows.execute(RAISED);
    }

    @AfterEach
    void gone() throws SQLException {
        Rows.execute("delete from board_matter where source_key like 'browser:%'");
    }

    @Test
    void fromTheWriterToTheElected() throws SQLException {
        String address =
                "/board/matter.xhtml?id=" + Rows.text("select id from board_matter where source_key like 'browser:%'");
        try (BrowserUser mats = browser.as("mats")) {
            Page page = mats.open("/board/matters.xhtml").page();
            mats.checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("B-4711", "Sammanfattningen är inte skriven än");

            mats.open(address).checkAccessibility();
            page.locator("#write\\:summary").fill(TEXT);
            button(page, "Spara som klar för sammanträde");
            mats.settle();
            assertThat(page.locator(".messages").innerText()
                            + page.locator("main").innerText())
                    .contains("markera att ingen kan kännas igen");
            assertThat(page.locator("#write\\:summary").inputValue()).isEqualTo(TEXT);
            page.locator("#write\\:attested").check();
            button(page, "Spara som klar för sammanträde");
            page.waitForLoadState();
            mats.settle();
            assertThat(page.locator(".messages").innerText()).contains("klar för ett sammanträde");
            mats.checkConsole();
        }
        try (BrowserUser nora = browser.as("nora")) {
            assertThat(nora.open("/board/matters.xhtml?state=ready")
                            .checkAccessibility()
                            .page()
                            .getByText("Hämta listan som PDF")
                            .getAttribute("href"))
                    .endsWith("/board/pdf");
            Page page = nora.open(address).page();
            nora.checkAccessibility();
            assertThat(page.locator("main").innerText()).contains(TEXT).doesNotContain("B-4711");
            record(page, LocalDate.now().plusDays(1).toString());
            nora.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("har inte varit än");
            record(page, LocalDate.now().toString());
            page.waitForLoadState();
            nora.settle();
            assertThat(page.locator(".messages").innerText()).contains("Noterat");
            nora.checkConsole();
        }
        try (BrowserUser nils = browser.as("nils")) {
            Page page = nils.open("/board/matters.xhtml").page();
            nils.checkAccessibility();
            assertThat(page.locator("main").innerText()).contains(TEXT, "§ 114").doesNotContain("B-4711");
        }
    }

    @Test
    void isReadOnAPhone() throws SQLException {
        try (BrowserUser mats = browser.window(360, 800).login("mats")) {
            mats.open("/board/matters.xhtml").checkNoSidewaysScroll().checkAccessibility();
            mats.open("/board/matter.xhtml?id="
                            + Rows.text("select id from board_matter where source_key like 'browser:%'"))
                    .checkNoSidewaysScroll()
                    .checkAccessibility();
            mats.open("/board/matters.xhtml?state=handed").checkNoSidewaysScroll();
        }
    }

    private static void record(Page page, String day) {
        page.locator("#hand\\:day_input").fill(day);
        page.locator("#hand\\:day_input").press("Tab");
        page.locator("#hand\\:paragraph").fill("§ 114");
        page.locator("#hand\\:registrationNumber").fill("KS 2026/9114");
        button(page, "Spara som överlämnad");
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
