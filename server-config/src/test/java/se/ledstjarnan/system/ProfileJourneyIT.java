package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main job in a municipality of each kind: with kommunstyrelse, coordinator and quarterly report, and with none of these. */
class ProfileJourneyIT {

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    /** A profile brings its own register of responsibilities, which other classes must not find. */
    @BeforeEach
    void keepTheRegister() throws SQLException {
        Rows.execute("""
                create table task_before as table responsible_task;
                create table wording_before as table task_wording
                """);
    }

    @AfterEach
    void theRegisterAsFound() throws SQLException {
        Rows.execute("""
                delete from task_wording;
                delete from responsible_task where id not in (select id from task_before);
                update responsible_task t set version = b.version from task_before b where b.id = t.id;
                insert into task_wording select * from wording_before;
                drop table task_before, wording_before
                """);
    }

    @BeforeEach
    @AfterEach
    void asDelivered() throws SQLException {
        Rows.execute("delete from attachment where draft_id is not null");
        Rows.execute("delete from deviation_draft");
        Rows.execute("delete from profile_setting where setting_key <> 'MUNICIPALITY_NAME'");
    }

    @Test
    void theMainJobOnProfileR() {
        mainJob();

        HttpUser mats = ProductUnderTest.as("mats");
        assertThat(mats.get("/report/reports.xhtml").text()).contains("Kvartalsrapport om avvikelser");
        assertThat(mats.get("/report/quarters.xhtml").path()).contains("/report/reports.xhtml");
    }

    @Test
    void theMainJobOnProfileS() {
        HttpUser sven = ProductUnderTest.as("sven");
        HttpPage load = sven.get("/settings/load.xhtml?profile=S");
        assertThat(load.text())
                .contains("Kvartalsrapport från MAS", "försvinner ur menyn", "Tar emot lex Sarah", "Socialchef")
                .containsPattern("(Gäller|Inga ärenden)");
        sven.submit(
                load.form("load").set("load:reason", "Nämnd från årsskiftet").press("load:save"));

        mainJob();

        for (String uid : new String[] {"mats", "sofia", "nils", "nora"}) {
            HttpUser user = ProductUnderTest.as(uid);
            HttpPage start = user.get("/");
            assertThat(user.get("/report/reports.xhtml").text()).as(uid).doesNotContain("Kvartalsrapport");
            assertThat(start.document().select("main, .menu").text())
                    .as(uid)
                    .doesNotContain("kommunstyrelse", "Kommunstyrelse", "utskott", "Utskott");
            HttpPage unused = user.get("/report/quarters.xhtml");
            assertThat(unused.status()).as(uid).isEqualTo(404);
            assertThat(unused.text()).contains("används inte i kommunen");
        }
    }

    private static void mainJob() {
        String number;
        try (BrowserUser anna = browser.as("anna")) {
            number = ReportForm.open(anna)
                    .toLastStep("Kvällsdosen gavs inte.")
                    .choose("Verksamheten")
                    .send();
        }
        try (BrowserUser karin = browser.as("karin")) {
            CasePageObject page = new CasePageObject(karin, number).open("event");
            page.judge("NEAR_MISS", "Läkemedel", "Nej").save("judge");
            page.write("WHAT_HAPPENED", null, "Påsen låg kvar i skåpet.").save("note");
            page.write("CAUSE", "ROUTINES", "Listan byttes mitt i passet.").save("note");
            page.press("Gå vidare till åtgärder");
            page.open("measures");
            addMeasure(karin);
            page.open("feedback").reply("Vi har ändrat rutinen för listbyte.").save("feedback");
            page.press("Stäng ärendet").save("decision");
            assertThat(page.status()).isEqualTo("Stängd");
            karin.checkConsole();
        }
        assertThat(ProductUnderTest.as("anna")
                        .get("/deviation/myreport.xhtml?number=" + number)
                        .text())
                .contains("Vi har ändrat rutinen för listbyte.");
    }

    /** Something done at once that nobody follows up, so that the case can be closed. */
    private static void addMeasure(BrowserUser karin) {
        Page page = karin.page();
        page.locator("#measure\\:kind input[value=DONE_AT_ONCE]").check();
        karin.settle();
        page.locator("#measure\\:followedUp input[value=false]").check();
        karin.settle();
        page.locator("#measure\\:title").fill("Ny lista vid varje byte");
        page.locator("#measure\\:owner_input").pressSequentially("Karin L");
        page.locator("#measure\\:owner_panel li").first().click();
        page.locator("#measure\\:due_input").fill(LocalDate.now().toString());
        page.locator("#measure\\:noFollowUpReason").fill("Enkel ändring.");
        page.locator("#measure\\:save").click();
        page.waitForLoadState();
        karin.settle();
        assertThat(page.locator("main").innerText()).contains("Ny lista vid varje byte");
    }
}
