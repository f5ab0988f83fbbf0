package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The administrator's pages: settings with history, units, employees; what is wrong is said at the field. And the throttle. */
class AdministrationIT {

    private static final String DAYS = "/settings/setting.xhtml?key=ESCALATION_DAYS";

    private final HttpUser sven = ProductUnderTest.as("sven");

    @AfterEach
    void asDelivered() throws SQLException {
        asOwner("delete from profile_setting where setting_key in ('ESCALATION_DAYS', 'HAS_QUALITY_COORDINATOR')");
        asOwner("delete from login_throttle");
    }

    @Test
    void changesASettingWithReasonAndKeepsItsHistory() {
        HttpPage page = sven.get(DAYS);
        HttpPage wrong = setting(page, "sjuttio", "Beslut 2026-11-02 § 4");
        assertThat(wrong.document().select(".field.wrong").text()).contains("Skriv ett heltal");
        HttpPage unexplained = setting(sven.get(DAYS), "9", "");
        assertThat(unexplained.document().select(".field.wrong").text()).contains("Skäl till ändringen");

        HttpPage saved = setting(sven.get(DAYS), "9", "Beslut 2026-11-02 § 4");

        assertThat(saved.path()).isEqualTo("/settings/profile.xhtml");
        assertThat(saved.text()).contains("Sparat: Till chefen efter.", "9 dagar");
        assertThat(sven.get(DAYS).text()).contains("Sven Mårtensson", "Beslut 2026-11-02 § 4");
    }

    @Test
    void anEmptyNumberOfDaysIsNever() {
        assertThat(sven.get(DAYS).text()).contains("Lämna tomt för aldrig.");

        setting(sven.get(DAYS), "", "Nästa chef ska inte få mejl");

        assertThat(sven.get(DAYS).document().select(".facts").text()).contains("Aldrig");
        assertThat(ProductUnderTest.as("sofia").get("/").status()).isEqualTo(200);
    }

    @Test
    void tellsTheSecondOfTwoWhoChangeAtOnce() {
        HttpUser other = ProductUnderTest.as("sven");
        HttpPage stale = other.get(DAYS);
        setting(sven.get(DAYS), "10", "Emellan");
        HttpPage answer = other.submit(stale.form("setting")
                .set("setting:value", "12")
                .set("setting:reason", "Sist")
                .press("setting:save"));

        assertThat(answer.text()).contains("Någon annan har ändrat detta");
        assertThat(sven.get(DAYS).document().select(".facts").text()).contains("10 dagar");
    }

    @Test
    void refusesSettingsThatContradictEachOther() {
        HttpPage page = sven.get("/settings/setting.xhtml?key=HAS_QUALITY_COORDINATOR");
        HttpPage refused = sven.submit(page.form("setting")
                .set("setting:option", "false")
                .set("setting:reason", "Tjänsten är indragen")
                .press("setting:save"));

        assertThat(refused.text()).contains("Låt först någon annan roll ta emot lex Sarah");
    }

    @Test
    void renamesAUnitAndKeepsWhatItWasCalled() {
        HttpPage list = sven.get("/organisation/units.xhtml");
        String unit = link(list, "Lindens hemtjänst");
        String id = unit.substring(unit.indexOf("id=") + 3);
        rename(id, "Lindens och Almens hemtjänst", LocalDate.now().toString());

        HttpPage renamed = sven.get(unit);
        assertThat(renamed.title()).startsWith("Lindens och Almens hemtjänst");
        assertThat(renamed.text()).contains("Lindens hemtjänst");
        HttpPage again = rename(id, "En gång till", LocalDate.now().toString());
        assertThat(again.document().select(".field.wrong").text()).contains("senaste ändring");
        HttpPage coming = rename(id, "En gång till", LocalDate.now().plusDays(1).toString());
        assertThat(coming.document().select(".field.wrong").text()).contains("i dag eller en tidigare dag");
        assertThat(rename(id, "En gång till", "2026-02-30")
                        .document()
                        .select(".field.wrong")
                        .text())
                .contains("”2026-02-30” är inte en dag som finns");
        assertThat(rename(id, "x".repeat(10_000), "2026-02-30").document().select(".field.wrong"))
                .isNotEmpty();
    }

    @Test
    void createsAnEmployeeWithAPlaceAndAnAppointment() {
        HttpPage made = sven.submit(sven.get("/organisation/person.xhtml")
                .form("person")
                .set("person:username", "Tuva")
                .set("person:givenName", "Tuva <b>")
                .set("person:familyName", "Ström")
                .press("person:save"));
        assertThat(made.title()).startsWith("Tuva <b> Ström");
        HttpForm employ = made.form("employ");
        HttpPage placed = sven.submit(employ.set("employ:unit", optionOf(made, "employ:unit", "Ekens gruppbostad"))
                .press("employ:save"));
        assertThat(placed.text()).contains("Tuva <b> Ström är tillagd.", "Arbetar i enheten");
        HttpPage undecided = sven.submit(placed.form("appoint")
                .set("appoint:kind", "REGISTERS_FOR_OTHERS")
                .press("appoint:save"));
        assertThat(undecided.document().select(".field.wrong").text()).contains("Beslut");
        HttpPage twice = sven.submit(sven.get("/organisation/person.xhtml")
                .form("person")
                .set("person:username", "tuva")
                .set("person:givenName", "Tuva")
                .set("person:familyName", "Ek")
                .press("person:save"));
        assertThat(twice.text()).contains("finns redan en medarbetare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "-1", "99999999999999999999", "1 or 1=1", "\u0000", "<script>", "#{1+1}", "'"})
    void findsNothingForWhatIsNoId(String typed) {
        String id = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        for (String page : new String[] {
            "/organisation/unit.xhtml?id=",
            "/organisation/unit-change.xhtml?what=rename&id=",
            "/organisation/employee.xhtml?id=",
            "/organisation/end.xhtml?person=91&employment=",
            "/settings/setting.xhtml?key=",
            "/settings/load.xhtml?profile=",
            "/law/duty.xhtml?duty=",
            "/law/duty.xhtml?duty=lex_sarah_report&act=end&no="
        }) {
            assertThat(sven.getOnly(page + id).status()).as(page + typed).isIn(400, 404);
        }
        assertThat(sven.getOnly("/organisation/employees.xhtml?page=" + id + "&q=" + id)
                        .status())
                .isIn(200, 400);
    }

    @Test
    void letsNobodyGuessOnForEver() throws SQLException {
        asOwner("delete from login_throttle");
        HttpUser stranger = ProductUnderTest.anonymous();
        String wrong = "";
        for (int i = 0; i < 5; i++) {
            wrong = stranger.tryLogin("siv", "fel" + i)
                    .document()
                    .select(".notice")
                    .text();
            assertThat(wrong).contains("Användarnamnet eller lösenordet stämmer inte");
        }
        HttpPage throttled = stranger.tryLogin("siv", HttpUser.PASSWORD);
        assertThat(throttled.hasLoginForm()).isTrue();
        assertThat(throttled.document().select(".notice").text()).contains("Vänta 15 minuter");

        asOwner("delete from login_throttle");
        String unknown = stranger.tryLogin("finnsinte", "fel")
                .document()
                .select(".notice")
                .text();
        assertThat(unknown).isEqualTo(wrong);
        assertThat(stranger.tryLogin("siv", HttpUser.PASSWORD).hasLoginForm()).isFalse();
    }

    private HttpPage setting(HttpPage page, String value, String reason) {
        return sven.submit(page.form("setting")
                .set("setting:value", value)
                .set("setting:reason", reason)
                .press("setting:save"));
    }

    private HttpPage rename(String id, String name, String from) {
        return sven.submit(sven.get("/organisation/unit-change.xhtml?what=rename&id=" + id)
                .form("change")
                .set("change:name", name)
                .set("change:from_input", from)
                .press("change:save"));
    }

    private static String link(HttpPage page, String text) {
        Element link = page.document().select("a").stream()
                .filter(a -> a.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link " + text));
        return link.attr("href");
    }

    private static String optionOf(HttpPage page, String select, String text) {
        return page.document().getElementById(select).select("option").stream()
                .filter(option -> option.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No option " + text))
                .val();
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection connection = ProductUnderTest.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = ledstjarnan");
            statement.execute(sql);
        }
    }
}
