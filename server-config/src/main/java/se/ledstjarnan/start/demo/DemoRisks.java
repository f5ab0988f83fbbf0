package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Thirteen risk analyses in all states; those that come back every year have three years of history, with their measures. */
final class DemoRisks {

    private static final String DONE = "DONE";

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate today;
    private final Map<String, Analysis> analyses = new HashMap<>();
    private final Map<String, Long> risks = new HashMap<>();
    private long scale;

    /** An analysis with what its risks ask of it. */
    private record Analysis(
            long id,
            int number,
            String status,
            LocalDate begun,
            long leader,
            Long unit,
            String before,
            List<Long> risks) {}

    DemoRisks(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
    }

    void load() throws SQLException {
        scale = sql.number("select id from risk_scale where family = 1 and retired_at is null");
        for (String[] row : Csv.rows("risk-analyses.csv")) {
            analysis(row);
        }
        for (String[] row : Csv.rows("risks.csv")) {
            risk(row);
        }
        sql.flush();
        sql.number("select setval('risk_analysis_number', " + analyses.size() + ")");
    }

    private void analysis(String[] row) throws SQLException {
        LocalDate begun = today.plusDays(Long.parseLong(row[6]));
        boolean decided = !row[7].equals("UNDER_WORK");
        boolean closed = row[7].equals("CLOSED");
        LocalDate next = row[8].isEmpty() ? null : today.plusDays(Long.parseLong(row[8]));
        Long unit = row[4].isEmpty() ? null : organisation.id(DemoUnit.valueOf(row[4]));
        long leader = leader(row[5]);
        long decider = organisation
                .person(row[4].equals("BJORKEN") ? "karin" : "sofia")
                .id();
        Analysis analysis =
                new Analysis(sql.id(), analyses.size() + 1, row[7], begun, leader, unit, row[9], new ArrayList<>());
        analyses.put(row[0], analysis);
        sql.insert(
                "risk_analysis (id, number, title, occasion, scope_words, areas, unit_id, scale_id, leader_id, begun_on, ready_by,"
                        + " status, decided_on, decision_words, decided_by_id, decided_at, follow_up_due, closing_words,"
                        + " closed_by_id, closed_at)",
                analysis.id(),
                analysis.number(),
                row[1],
                row[2],
                "Det som kan hända dem som får insatsen. Arbetsmiljön tas upp i en egen bedömning.",
                row[3],
                unit,
                scale,
                leader,
                begun,
                decided ? begun.plusDays(30) : next,
                row[7],
                decided ? begun.plusDays(20) : null,
                decided ? "De låga riskerna godtas. De höga åtgärdas enligt analysen." : null,
                decided ? decider : null,
                decided ? at(begun.plusDays(20)) : null,
                decided && !closed ? next : null,
                closed ? "Perioden är över. Riskerna tas med till nästa analys." : null,
                closed ? decider : null,
                closed ? at(begun.plusDays(200)) : null);
        for (String member : row[10].isEmpty() ? new String[0] : row[10].split(",")) {
            sql.insert(
                    "risk_team (analysis_id, employee_id)",
                    analysis.id(),
                    organisation.person(member).id());
        }
        if (closed) {
            sql.insert(
                    "risk_follow_up (id, analysis_id, words, next_due, by_id, at)",
                    sql.id(),
                    analysis.id(),
                    "Åtgärderna är genomförda. Riskerna är bedömda på nytt.",
                    begun.plusDays(300),
                    leader,
                    at(begun.plusDays(190)));
        }
    }

    private long leader(String named) {
        for (DemoUnit unit : DemoUnit.values()) {
            if (unit.name().equals(named)) {
                return organisation.leader(unit).id();
            }
        }
        return organisation.person(named).id();
    }

    private void risk(String[] row) throws SQLException {
        Analysis analysis = analyses.get(row[0]);
        long id = sql.id();
        analysis.risks().add(id);
        risks.put(row[0] + row[1], id);
        int position = analysis.risks().size();
        sql.insert(
                "risk (id, analysis_id, position, event, cause, consequence, carried_from_id)",
                id,
                analysis.id(),
                position,
                row[1],
                row[2],
                row[3],
                risks.get(analysis.before() + row[1]));
        if (!row[4].isEmpty()) {
            sql.insert("risk_category (risk_id, category_id)", id, sql.category(row[4]));
        }
        assess(id, "INITIAL", row[5], "Så bedömer arbetsgruppen det i dag.", analysis, 8);
        assess(id, "RESIDUAL", row[6], "När åtgärderna är genomförda.", analysis, 9);
        assess(id, "FOLLOW_UP", row[7], "Efter genomgång av avvikelserna sedan beslutet.", analysis, 185);
        if (!row[8].isEmpty()) {
            String[] measure = row[8].split("\\|");
            measure(id, analysis, position, measure[0], measure[1]);
        }
    }

    private void assess(long risk, String kind, String judged, String motivation, Analysis analysis, int after)
            throws SQLException {
        if (judged.isEmpty()) {
            return;
        }
        String[] steps = judged.split(",");
        sql.insert(
                "risk_assessment (id, risk_id, kind, probability, consequence, motivation, by_id, at)",
                sql.id(),
                risk,
                kind,
                Integer.valueOf(steps[0]),
                Integer.valueOf(steps[1]),
                motivation,
                analysis.leader(),
                at(analysis.begun().plusDays(after)));
    }

    /** @param when DONE, or the days until it is to be done */
    private void measure(long risk, Analysis analysis, int position, String title, String when) throws SQLException {
        boolean done = when.equals(DONE);
        LocalDate made = analysis.begun().plusDays(10);
        LocalDate due = done ? made.plusDays(60) : today.plusDays(Long.parseLong(when));
        LocalDate judged = due.plusDays(60);
        sql.insert(
                "measure (id, origin, origin_id, origin_number, unit_id, reach, kind, title, expectation, follow_up, owner_id, due,"
                        + " status, next_date, created_at, created_by_id, ended_at, ended_by_id, end_comment, verdict,"
                        + " verdict_comment, verdict_at, verdict_by_id)",
                sql.id(),
                "RISK",
                risk,
                "RA-" + analysis.number() + "-" + position,
                analysis.unit() == null ? organisation.id(DemoUnit.FORVALTNING) : analysis.unit(),
                "UNIT",
                "PREVENTIVE",
                title,
                "Risken blir lägre vid nästa bedömning.",
                judged,
                analysis.leader(),
                due,
                done ? "DONE" : "PLANNED",
                done ? judged.isBefore(today) ? null : judged : due,
                at(made),
                analysis.leader(),
                done ? at(due) : null,
                done ? analysis.leader() : null,
                done ? "Genomfört." : null,
                done && judged.isBefore(today) ? "ACHIEVED" : null,
                done && judged.isBefore(today) ? "Avvikelserna har blivit färre." : null,
                done && judged.isBefore(today) ? at(judged) : null,
                done && judged.isBefore(today) ? analysis.leader() : null);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(10, 30)).atZone(DemoData.ZONE).toInstant();
    }
}
