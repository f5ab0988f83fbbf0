package se.ledstjarnan.start.demo;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The means of all units for two years as decided and some of the next as proposed, and needs with and without an answer. */
final class DemoAllotments {

    private static final String BODY = "Kommunstyrelsen";
    private static final long THOUSAND = 1_000;

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate today;
    private final Instant now;
    private final Map<Integer, Long> decisions = new HashMap<>();

    DemoAllotments(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.now = now;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
    }

    void load() throws SQLException {
        sql.flush();
        decide(-1, "Internbudget för stöd och omsorg enligt förvaltningens förslag.", "118");
        decide(0, "Internbudget för stöd och omsorg. Hemtjänsten tillförs medel för fast omsorgskontakt.", "126");
        for (String[] row : Csv.rows("allotments.csv")) {
            allotment(row);
        }
        int number = 0;
        for (String[] row : Csv.rows("needs.csv")) {
            need(row, ++number);
        }
        sql.flush();
        sql.number("select setval('resource_need_number', " + number + ")");
    }

    private void decide(int back, String words, String paragraph) throws SQLException {
        long id = sql.id();
        int year = today.getYear() + back;
        decisions.put(back, id);
        sql.insert(
                "allotment_decision (id, year, words, decided_by_body, decided_on, decision_paragraph, decision_register_number,"
                        + " recorded_by_id, recorded_at)",
                id,
                year,
                words,
                BODY,
                LocalDate.of(year - 1, 12, 9),
                paragraph,
                "KS " + (year - 1) + "/402",
                organisation.person("nora").id(),
                LocalDate.of(year - 1, 12, 11)
                        .atTime(9, 0)
                        .atZone(DemoData.ZONE)
                        .toInstant());
    }

    private void allotment(String[] row) throws SQLException {
        int back = Integer.parseInt(row[2]);
        long budget = kronor(row[3]);
        Long decision = decisions.get(back);
        sql.insert(
                "allotment (id, goal_id, unit_id, year, budget_sek, decided_sek, decision_id, outcome_sek, forecast_sek, posts, posts_used,"
                        + " target_group, people, needs, demands, changed_by_id, changed_at)",
                sql.id(),
                goal(row[1]),
                organisation.id(DemoUnit.valueOf(row[0])),
                today.getYear() + back,
                budget,
                decision == null ? null : Long.valueOf(budget),
                decision,
                optional(row[4]),
                optional(row[5]),
                posts(row[6]),
                posts(row[7]),
                row[9],
                Integer.valueOf(row[8]),
                row[10],
                row[11],
                organisation.person("sofia").id(),
                now);
    }

    private void need(String[] row, int number) throws SQLException {
        boolean raised = !row[9].isEmpty();
        boolean answered = !row[10].isEmpty();
        LocalDate on = raised ? day(row[9]) : null;
        sql.insert(
                "resource_need (id, number, title, unit_id, goal_id, term, from_year, amount_sek, posts, reason, consequence, status,"
                        + " made_by_id, raised_on, answer, answer_words, granted_sek, decided_by_body, decided_on, decision_paragraph,"
                        + " decision_register_number, answered_by_id)",
                sql.id(),
                number,
                row[2],
                row[0].isEmpty() ? null : organisation.id(DemoUnit.valueOf(row[0])),
                goal(row[1]),
                row[3],
                today.getYear() + Integer.parseInt(row[4]),
                optional(row[5]),
                posts(row[6]),
                row[7],
                row[8],
                answered ? "ANSWERED" : raised ? "RAISED" : "DRAFT",
                organisation.person("sofia").id(),
                on,
                answered ? row[10] : null,
                answered ? row[11] : null,
                answered ? optional(row[12]) : null,
                answered ? BODY : null,
                answered ? on.plusDays(75) : null,
                answered ? Integer.toString(130 + number) : null,
                answered ? "KS " + on.getYear() + "/" + (430 + number) : null,
                answered ? organisation.person("nora").id() : null);
    }

    private Long goal(String number) throws SQLException {
        return number.isEmpty() ? null : Long.valueOf(sql.number("select id from goal where number = " + number));
    }

    private static long kronor(String thousands) {
        return Long.parseLong(thousands) * THOUSAND;
    }

    private static Long optional(String thousands) {
        return thousands.isEmpty() ? null : Long.valueOf(kronor(thousands));
    }

    private static BigDecimal posts(String written) {
        return written.isEmpty() ? null : new BigDecimal(written.replace(',', '.'));
    }

    /** As "-1/02-01": the first of February of last year; never ahead. */
    private LocalDate day(String written) {
        String[] parts = written.split("/");
        LocalDate day = LocalDate.parse(today.getYear() + Integer.parseInt(parts[0]) + "-" + parts[1]);
        return day.isAfter(today) ? today.minusDays(1) : day;
    }
}
