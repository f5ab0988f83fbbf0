package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Tasks given further: some accepted, one that waits, one declined, one that has run out; and what the board has decided. */
final class DemoDuties {

    private static final String DISTRIBUTION = """
            distribution (id, task_id, unit_id, giver_id, receiver_id, valid_from, valid_to, document, status, proposed_at, answered_at,
            holds_from, reason)""";

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate today;

    DemoDuties(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
    }

    /** A task by what the guideline calls it, from whom to whom; days are counted from today. */
    private record Given(
            String code, DemoUnit unit, String giver, String receiver, int from, Integer to, String status) {}

    void load() throws SQLException {
        give(new Given("R-SOCIALCHEF-2", null, "sofia", "kerstin", -300, null, "ACCEPTED"), null);
        give(new Given("R-SOCIALCHEF-3", null, "sofia", "kerstin", -120, 240, "ACCEPTED"), null);
        give(new Given("R-SOCIALCHEF-5", null, "sofia", "mats", -2, 120, "PROPOSED"), null);
        give(
                new Given("R-SOCIALCHEF-7", null, "sofia", "birgitta", -12, null, "DECLINED"),
                "Jag leder redan två av processerna.");
        give(new Given("R-ENHETSCHEF-3", DemoUnit.BJORKEN, "karin", "anna", -90, 270, "ACCEPTED"), null);
        give(new Given("R-ENHETSCHEF-7", DemoUnit.BJORKEN, "karin", "elinp", -200, -3, "ACCEPTED"), null);
        give(new Given("R-ENHETSCHEF-5", DemoUnit.BJORKEN, "karin", "anna", 0, null, "PROPOSED"), null);
        decided("SYSTEM", "Ledningssystemet för kvalitet antas", "Kommunstyrelsen", -420, "§ 41", "KS 2025/118");
        decided(
                "DISTRIBUTION",
                "Ansvarsfördelning enligt riktlinjen fastställs",
                "Kommunstyrelsen",
                -420,
                "§ 42",
                "KS 2025/118");
        decided("GOALS", "Mål och mätvärden för stöd och omsorg", "Kommunstyrelsen", -200, "§ 96", "KS 2026/31");
        decided(
                "FOLLOW_UP",
                "Kvalitets- och patientsäkerhetsberättelsen godkänns",
                "Kommunstyrelsen",
                -250,
                "§ 22",
                "KS 2026/12");
    }

    private void give(Given given, String reason) throws SQLException {
        LocalDate from = today.plusDays(given.from());
        boolean accepted = given.status().equals("ACCEPTED");
        sql.insert(
                DISTRIBUTION,
                sql.id(),
                sql.number("select id from responsible_task where code = '" + given.code() + "'"),
                given.unit() == null ? null : organisation.id(given.unit()),
                organisation.person(given.giver()).id(),
                organisation.person(given.receiver()).id(),
                from,
                given.to() == null ? null : today.plusDays(given.to()),
                "Uppgiftsfördelning " + from + ", KS " + from.getYear() + "/52",
                given.status(),
                at(from.minusDays(4)),
                given.status().equals("PROPOSED") ? null : at(from.minusDays(3)),
                accepted ? from : null,
                reason);
    }

    private void decided(String subject, String summary, String body, int days, String paragraph, String number)
            throws SQLException {
        LocalDate day = today.plusDays(days);
        sql.insert(
                "board_decision (id, subject, summary, decided_by_body, decided_on, decision_paragraph, decision_register_number,"
                        + " recorded_by_id, recorded_at)",
                sql.id(),
                subject,
                summary,
                body,
                day,
                paragraph,
                number,
                organisation.person("nora").id(),
                at(day.plusDays(2)));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 10)).atZone(DemoData.ZONE).toInstant();
    }
}
