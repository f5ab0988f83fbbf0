package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/** What the quarterly report needs beside the cases: denominators of the last two years, rules for its choice, a break. */
final class DemoQuarters {

    private static final int QUARTERS = 9;
    private static final int BREAK_MONTHS = 16;

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate running;
    private final Instant now;
    private final long mas;

    DemoQuarters(Sql sql, DemoOrganisation organisation, Instant now) {
        LocalDate today = now.atZone(DemoData.ZONE).toLocalDate();
        this.sql = sql;
        this.organisation = organisation;
        this.running = LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1, 1);
        this.now = now;
        this.mas = organisation.person("mats").id();
    }

    void load() throws SQLException {
        for (int back = 1; back <= QUARTERS; back++) {
            LocalDate quarter = running.minusMonths(3L * back);
            int days = quarter.plusMonths(3).getDayOfYear() == 1 ? 92 : quarter.getMonthValue() == 1 ? 90 : 91;
            known(DemoUnit.BJORKEN, quarter, "CARE_DAYS", 38 * days - 7 * back);
            known(DemoUnit.BJORKEN, quarter, "MEDICATION", 36 - back % 3);
            known(DemoUnit.TALLGARDEN, quarter, "CARE_DAYS", 32 * days - 11 * (back % 4));
            known(DemoUnit.TALLGARDEN, quarter, "MEDICATION", 31 - back % 2);
            known(DemoUnit.HEMSJUKVARDEN, quarter, "PATIENTS", 188 - 3 * (back % 5));
            known(DemoUnit.HEMSJUKVARDEN, quarter, "MEDICATION", 104 - 2 * (back % 3));
        }
        rule(null, 3, null, "Allvarliga händelser ska nämnden känna till.");
        rule("LAKEMEDEL", null, 10, "Mål för året: färre läkemedelsavvikelser som upprepas.");
        sql.insert(
                "series_break (id, day, text, made_at, made_by_id)",
                sql.id(),
                running.minusMonths(BREAK_MONTHS + 3L),
                "Hemsjukvården började rapportera i det här systemet.",
                now,
                mas);
    }

    private void known(DemoUnit unit, LocalDate quarter, String kind, int amount) throws SQLException {
        sql.insert(
                "unit_denominator (id, unit_id, year, quarter_number, kind, amount, entered_at, entered_by_id)",
                sql.id(),
                organisation.id(unit),
                quarter.getYear(),
                (quarter.getMonthValue() + 2) / 3,
                kind,
                amount,
                quarter.plusMonths(3)
                        .plusDays(4)
                        .atTime(9, 12)
                        .atZone(DemoData.ZONE)
                        .toInstant(),
                organisation.leader(unit).id());
    }

    private void rule(String category, Integer severity, Integer times, String reason) throws SQLException {
        sql.insert(
                "selection_rule (id, category_id, least_severity, least_times, reason, valid_from, made_at, made_by_id)",
                sql.id(),
                category == null ? null : sql.category(category),
                severity,
                times,
                reason,
                running.minusMonths(12),
                running.minusMonths(12).atTime(10, 0).atZone(DemoData.ZONE).toInstant(),
                mas);
    }
}
