package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long cases are kept by the documents' plan; the list of last January, approved, which the job carries out as soon as the product
 * has started; one of this autumn that is being gone through; two cases that must be kept for the time being; and a delivery to the archive.
 */
final class DemoDisposal {

    private static final String FILL = """
            insert into disposal_item (list_id, class_id, case_type, case_id, case_number, closed_on, ends_on, hinder)
            select %1$d, r.id, c.case_type, c.case_id, c.case_number, c.closed_on,
                cast(c.closed_on + make_interval(years => r.years) as date), (select h.hinder from disposal_hinder h
                    where h.case_type = c.case_type and h.case_id = c.case_id order by h.weight limit 1)
            from disposal_case c join retention_class r on r.kind = c.kind and r.outcome = 'DISPOSE' and r.decision_reference is not null
            where cast(c.closed_on + make_interval(years => r.years) as date) <= date '%2$s'
                and not exists (select 1 from disposal_item i where i.case_type = c.case_type and i.case_id = c.case_id)
            order by c.closed_on, c.case_number""";

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final Instant now;
    private final LocalDate today;

    DemoDisposal(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.now = now;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
    }

    void load() throws SQLException {
        retention("DEVIATION", "Avvikelserapporter med utredning", "DISPOSE", 2);
        retention("COMPLAINT", "Klagomål och synpunkter", "DISPOSE", 5);
        retention("LEX_SARAH", "Lex Sarah, utredning och beslut", "KEEP", null);
        retention("LEX_MARIA", "Lex Maria, utredning och anmälan", "KEEP", null);
        sql.flush();
        holds();
        january();
        autumn();
        archive();
    }

    /** Last year's cases of lex Sarah, ordered for the archive; the job makes the packages when the product has started. */
    private void archive() throws SQLException {
        sql.insert(
                "archive_delivery (id, number, kind, closed_from, closed_to, status, made_at, made_by_id)",
                sql.id(),
                1,
                "LEX_SARAH",
                LocalDate.of(today.getYear() - 1, 1, 1),
                LocalDate.of(today.getYear() - 1, 12, 31),
                "PREPARING",
                now.minus(1, ChronoUnit.HOURS),
                organisation.person("rut").id());
        sql.flush();
    }

    private void retention(String kind, String name, String outcome, Integer years) throws SQLException {
        sql.insert(
                "retention_class (id, kind, name, outcome, years, decision_reference, decided_on, valid_from)",
                sql.id(),
                kind,
                name,
                outcome,
                years,
                "Kommunstyrelsen § 112, dokumenthanteringsplan 4.3",
                LocalDate.of(today.getYear() - 4, 11, 22),
                LocalDate.of(today.getYear() - 3, 1, 1));
    }

    /** One that an authority looks into, on the list of January; and one in court, on that of autumn. */
    private void holds() throws SQLException {
        hold("SUPERVISION", "IVO 3.5.1-21873/" + today.getYear(), 20);
        hold("APPEAL", "Förvaltningsrätten, mål 4418-" + today.getYear() % 100, 110);
    }

    private void hold(String reason, String reference, int place) throws SQLException {
        sql.execute(
                "insert into disposal_hold (case_type, case_id, case_number, reason, reference, placed_at, placed_by_id)"
                        + " select c.case_type, c.case_id, c.case_number, '" + reason + "', '" + reference
                        + "', timestamptz '"
                        + now.minus(40, ChronoUnit.DAYS) + "', "
                        + organisation.person("rut").id()
                        + " from disposal_case c where c.kind = 'DEVIATION' order by c.closed_on, c.case_number offset "
                        + place
                        + " limit 1");
    }

    private void january() throws SQLException {
        LocalDate made = LocalDate.of(today.getYear(), 1, 7);
        long id = list(
                1,
                made.minusDays(7),
                "DRAFT",
                made.atTime(4, 0).atZone(DemoData.ZONE).toInstant(),
                null);
        if (sql.number("select count(*) from disposal_item where list_id = " + id + " and hinder is null") > 0) {
            sql.execute("update disposal_list set status = 'APPROVED', version = 2, proposed_by_id = "
                    + organisation.person("rut").id() + ", proposed_at = timestamptz '" + made.plusDays(12)
                    + " 09:40 Europe/Stockholm', decided_by_id = "
                    + organisation.person("sofia").id() + ", decided_at = timestamptz '" + made.plusDays(19)
                    + " 14:05 Europe/Stockholm' where id = " + id);
        }
    }

    private void autumn() throws SQLException {
        list(
                2,
                today.minusDays(6),
                "DRAFT",
                now.minus(6, ChronoUnit.DAYS),
                organisation.person("rut").id());
    }

    private long list(int number, LocalDate until, String status, Instant made, Long by) throws SQLException {
        long id = sql.id();
        sql.insert(
                "disposal_list (id, number, until_day, status, made_at, made_by_id)",
                id,
                number,
                until,
                status,
                made,
                by);
        sql.flush();
        sql.execute(FILL.formatted(id, until));
        return id;
    }
}
