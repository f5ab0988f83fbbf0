package se.ledstjarnan.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.CollectedFigure;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.report.ReportScope;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** Figures of the whole administration of a year, each against its plain SQL. */
class SourceFiguresIT extends ContainerTest {

    private static final String IN_2019 = " between '2019-01-01' and '2019-12-31'";
    private static final String AT_2019 = " >= '2019-01-01T00:00+01:00' and %1$s < '2020-01-01T00:00+01:00'";

    private static final int ALL = -1;

    @Inject
    @Any
    private Instance<ReportSource> sources;

    /** Rows of the year for what has no builder of its own. */
    @BeforeEach
    void facts() throws Exception {
        long unit = ReportFacts.unit("Källtal", ReportFacts.department("Källtalens avdelning"));
        long person = Database.employee("kall-karin");
        Database.owner()
                .execute(
                        "insert into staff_meeting (unit_id, kind, held_on, words, headcount, written_by_id, written_at)"
                                + " values (?, 'STAFF_MEETING', '2019-04-04', 'Prov', 4, ?, now())",
                        unit,
                        person);
        String fall = ReportFacts.deviation(unit, LocalDate.of(2019, 3, 3), "FALL", 4);
        Database.owner().execute("""
                        insert into lex_maria (number, status, title, unit_id, deviation_id, deviation_number, reporter_id, reported, occurred_at,
                            received_at, started_at, seriousness, serious_at, harm_at, to_notify, decided_at, ivo_notified_on)
                        select 'LM-' || nextval('entity_id'), 'INVESTIGATING', 'Källprov', d.unit_id, d.id, d.number, d.reporter_id, 'Text', d.occurred_at,
                            d.reported_at, d.reported_at, 'DEATH', d.reported_at, d.reported_at, true, d.reported_at, '2019-03-06'
                        from deviation d where d.number = ?
                        """, fall);
        String complaint = ReportFacts.deviation(
                unit, LocalDate.of(2019, 4, 4), "FALL", 1, "HSL", "COMPLAINT", "INVESTIGATING", "NONE");
        Database.owner()
                .execute(
                        "update deviation set feedback_at = reported_at + interval '12 days' where number = ?",
                        complaint);
        Database.owner()
                .execute(
                        "insert into lex_sarah (number, origin, status, title, reported, occurred_at, received_at, performer_name, serious_at,"
                                + " ivo_notified_on) values ('LS-' || nextval('entity_id'), 'PERFORMER', 'RECEIVED', 'Källprov', 'Prov', '2019-05-05', '2019-05-05',"
                                + " 'Utföraren', '2019-05-05', '2019-05-07')");
    }

    private record Asked(String source, String figure, String rows) {}

    private static List<Asked> figures() {
        return List.of(
                new Asked("lexsarah.overview", "received", "lex_sarah x where x.received_at" + at("x.received_at")),
                new Asked("lexsarah.overview", "ivo", "lex_sarah x where x.ivo_notified_on" + IN_2019),
                new Asked("lexmaria.overview", "received", "lex_maria x where x.received_at" + at("x.received_at")),
                new Asked("lexmaria.overview", "ivo", "lex_maria x where x.ivo_notified_on" + IN_2019),
                new Asked("measure.overview", "decided", "measure x where x.created_at" + at("x.created_at")),
                new Asked(
                        "measure.overview",
                        "done",
                        "measure x where x.status = 'DONE' and x.ended_at" + at("x.ended_at")),
                new Asked("measure.effects", "judged", "measure x where x.verdict_at" + at("x.verdict_at")),
                new Asked(
                        "meeting.coverage",
                        "meetings",
                        "staff_meeting x where x.kind = 'STAFF_MEETING' and x.held_on" + IN_2019),
                new Asked(
                        "meeting.coverage",
                        "units",
                        "unit x where x.kind = 'UNIT' and x.valid_from <= '2019-12-31' and coalesce(x.valid_to, '9999-12-31') >= '2019-01-01'"),
                new Asked("access.logChecks", "samples", "log_sample x where x.last_day" + IN_2019),
                new Asked("competence.followUps", "planned", "competence_step x where x.due" + IN_2019),
                new Asked(
                        "delegation.state",
                        "given",
                        "delegation x where x.answered_at is not null and x.status in ('ACCEPTED', 'REVOKED', 'ENDED') and x.decided_at"
                                + at("x.decided_at")),
                new Asked("selfmonitoring.plan", "planned", "check_due x where x.due" + IN_2019),
                new Asked("risk.analyses", "decided", "risk_analysis x where x.decided_on" + IN_2019),
                new Asked(
                        "risk.measures",
                        "decided",
                        "measure x where x.origin = 'RISK' and x.created_at" + at("x.created_at")),
                new Asked("internalcontrol.followUp", "planned", "control_due x where x.due" + IN_2019),
                new Asked(
                        "supplier.overview",
                        "suppliers",
                        "supplier x where x.id in (select a.supplier_id from supplier_agreement a where a.valid_from <= '2019-12-31'"
                                + " and coalesce(a.valid_to, '9999-12-31') >= '2019-01-01')"),
                new Asked("survey.results", "due", "survey x where x.due" + IN_2019),
                new Asked(
                        "routine.state",
                        "inForce",
                        "routine_version x where x.approved_at is not null and x.valid_from <= '2019-12-31' and coalesce(x.valid_to, '9999-12-31') >= '2019-12-31'"),
                new Asked(
                        "responsibility.register",
                        "tasks",
                        "task_wording x where x.valid_from <= '2019-12-31' and coalesce(x.valid_to, '9999-12-31') >= '2019-12-31'"),
                new Asked(
                        "plan.activities",
                        "plans",
                        "action_plan x where x.status <> 'DRAFT' and x.begins <= '2019-12-31' and x.ends >= '2019-01-01'"),
                new Asked(
                        "board.decisions",
                        "decided",
                        "board_item x where x.kind = 'DECISION' and x.outcome <> 'POSTPONED' and x.decided_on"
                                + IN_2019));
    }

    private static String at(String moment) {
        return AT_2019.formatted(moment);
    }

    private static String cases(String kind) {
        return "deviation x where x.status <> 'DUPLICATE' and x.restriction <> 'LEX_SARAH' and x.kind = '" + kind
                + "' and x.reported_at" + at("x.reported_at");
    }

    /** The sum of a column of a table; of all its columns under {@link #ALL}. */
    private record Summed(String source, String table, int column, String rows) {}

    private static List<Summed> tables() {
        String deviations = cases("DEVIATION");
        String complaints = cases("COMPLAINT");
        return List.of(
                new Summed("deviation.overview", "streams", 1, deviations),
                new Summed("deviation.byCategory", "hsl", 1, deviations + " and x.area = 'HSL'"),
                new Summed("deviation.byCategory", "social", 1, deviations + " and x.area <> 'HSL'"),
                new Summed("deviation.bySource", "sources", 1, deviations),
                new Summed("deviation.byOperation", "operations", 1, deviations),
                new Summed("deviation.byUnit", "units", 1, deviations),
                new Summed("deviation.bySeverity", "severities", 1, deviations),
                new Summed("deviation.themes", "streams", 0, deviations),
                new Summed(
                        "deviation.causes",
                        "causes",
                        1,
                        "(select distinct x.id, e.cause_area from investigation_entry e, " + deviations
                                + " and e.deviation_id = x.id and e.cause_area is not null) y"),
                new Summed("complaint.overview", "streams", 1, complaints),
                new Summed("complaint.bySource", "sources", 1, complaints),
                new Summed("complaint.byOperation", "operations", 1, complaints),
                new Summed("complaint.themes", "themes", 1, complaints),
                new Summed("complaint.outcome", "outcomes", 1, complaints),
                new Summed("complaint.praise", "praise", 1, cases("GOOD_PRACTICE")),
                new Summed("complaint.care", "streams", 1, complaints + " and x.area = 'HSL'"),
                new Summed(
                        "measure.areas",
                        "areas",
                        1,
                        "(select distinct x.id, e.cause_area from measure x join investigation_entry e on e.deviation_id = x.deviation_id"
                                + " and e.cause_area is not null where x.created_at" + at("x.created_at") + ") y"),
                new Summed(
                        "lexsarah.outcome",
                        "grades",
                        1,
                        "lex_sarah x where x.grade is not null and x.decided_at" + at("x.decided_at")),
                new Summed("lexmaria.harm", "harm", 1, "lex_maria x where x.received_at" + at("x.received_at")),
                new Summed(
                        "lexmaria.causes",
                        "causes",
                        1,
                        "(select distinct x.id, c.area from lex_maria x join lex_maria_cause c on c.lex_maria_id = x.id"
                                + " where x.received_at" + at("x.received_at") + ") y"),
                new Summed(
                        "supplier.findings",
                        "grades",
                        1,
                        "supplier_finding x join supplier_visit v on v.id = x.visit_id where v.visited_on" + IN_2019),
                new Summed(
                        "competence.levels",
                        "levels",
                        ALL,
                        "(select distinct s.employee_id, s.requirement_id from competence_assessment s join competence_requirement r"
                                + " on r.id = s.requirement_id and coalesce(r.ended_on, '9999-12-31') >= '2019-12-31'"
                                + " where s.done_on <= '2019-12-31' and s.level_rank is not null and exists (select 1 from employment m"
                                + " where m.employee_id = s.employee_id and m.valid_from <= '2019-12-31'"
                                + " and coalesce(m.valid_to, '9999-12-31') >= '2019-12-31')) y"));
    }

    /** How many rows a list has. */
    private record Listed(String source, String list, String rows) {}

    private static List<Listed> lists() {
        return List.of(
                new Listed("allotment.resources", "means", "allotment x where x.year = 2019"),
                new Listed(
                        "internalcontrol.risks",
                        "risks",
                        "control_risk x join control_plan p on p.id = x.plan_id"
                                + " where not x.struck and p.for_year = 2019 and p.status <> 'DRAFT'"),
                new Listed(
                        "complaint.patientBoard",
                        "told",
                        "made_report_chapter x join made_report r on r.id = x.report_id"
                                + " join report_definition_chapter k on k.id = x.chapter_id where r.code = 'mas-kvartal'"
                                + " and k.heading = 'Från patientnämnden' and r.approved_at is not null and x.text is not null"
                                + " and r.last_day" + IN_2019));
    }

    private static List<Asked> more() {
        String end = "'2020-01-01T00:00+01:00'";
        return List.of(
                new Asked(
                        "deviation.culture",
                        "reports",
                        "deviation x where x.kind in ('DEVIATION', 'MISCONDUCT') and x.status <> 'DUPLICATE' and x.reported_at"
                                + at("x.reported_at")),
                new Asked(
                        "deviation.handling",
                        "open",
                        "deviation x where x.kind = 'DEVIATION' and x.status <> 'DUPLICATE' and x.restriction <> 'LEX_SARAH'"
                                + " and x.reported_at < " + end + " and (x.closed_at is null or x.closed_at >= " + end
                                + ")"),
                new Asked("review.findings", "reports", "external_review x where x.received_on" + IN_2019),
                new Asked("lexsarah.handling", "decided", "lex_sarah x where x.decided_at" + at("x.decided_at")),
                new Asked(
                        "lexsarah.measures",
                        "decided",
                        "measure x where x.lex_sarah_id is not null and x.created_at" + at("x.created_at")),
                new Asked(
                        "lexmaria.handling",
                        "measures",
                        "measure x join lex_maria l on l.deviation_id = x.deviation_id where x.created_at"
                                + at("x.created_at")),
                new Asked(
                        "routine.readings",
                        "receipts",
                        "reading_receipt x where exists (select 1 from employment m where m.employee_id = x.employee_id"
                                + " and m.valid_from <= '2019-12-31') and x.at" + at("x.at")),
                new Asked(
                        "routine.cooperation",
                        "internal",
                        "process_activity x join process_version v on v.id = x.version_id where x.cooperation = 'INTERNAL'"
                                + " and v.status <> 'DRAFT' and v.valid_from <= '2019-12-31' and coalesce(v.valid_to, '9999-12-31') >= '2019-12-31'"),
                new Asked(
                        "selfmonitoring.results",
                        "findings",
                        "check_finding x join check_round r on r.id = x.round_id where r.ended_at" + at("r.ended_at")));
    }

    /** Whose figures others than plain SQL prove: outcomes by level and quarter, and median times. */
    private static final Map<String, String> PROVED_ELSEWHERE = Map.ofEntries(
            Map.entry("goal.outcomes", "GoalIT"),
            Map.entry("goal.koladaElder", "KoladaIT"),
            Map.entry("goal.koladaDisability", "KoladaIT"),
            Map.entry("goal.koladaFamily", "KoladaIT"),
            Map.entry("complaint.times", "everyTimeIsWhatPlainSqlSays"),
            Map.entry("quarter.summary", "QuarterCountsIT"),
            Map.entry("quarter.categories", "QuarterCountsIT"),
            Map.entry("quarter.severities", "QuarterCountsIT"),
            Map.entry("quarter.units", "QuarterCountsIT"),
            Map.entry("quarter.rates", "FrozenReportIT"),
            Map.entry("quarter.handling", "QuarterCountsIT"),
            Map.entry("quarter.complaints", "QuarterCountsIT"),
            Map.entry("quarter.lex", "QuarterCountsIT"),
            Map.entry("quarter.breaks", "QuarterCountsIT"),
            Map.entry("quarter.patientBoard", "FrozenReportIT"),
            Map.entry("deviation.selected", "SelectionRuleIT"),
            Map.entry("report.requests", "EarlierRequestIT"),
            Map.entry("report.noted", "ReportIT"));

    @Test
    void everySourceIsSetAgainstPlainSql() {
        Set<String> asked = Stream.of(
                        figures().stream().map(Asked::source),
                        more().stream().map(Asked::source),
                        tables().stream().map(Summed::source),
                        lists().stream().map(Listed::source),
                        PROVED_ELSEWHERE.keySet().stream())
                .flatMap(each -> each)
                .collect(Collectors.toSet());
        assertThat(sources.stream().map(ReportSource::code).filter(code -> !code.equals(CountedInTest.CODE)))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(asked).contains(code));
    }

    @Test
    void everyTableAndListIsWhatPlainSqlSays() throws Exception {
        for (Summed asked : tables()) {
            int sum = block(asked.source()).tables().stream()
                    .filter(table -> table.key().equals(asked.table()))
                    .mapToInt(table -> asked.column() == ALL
                            ? table.counts().grandTotal()
                            : table.counts().columnTotal(asked.column()))
                    .sum();
            assertThat((long) sum)
                    .as(asked.source() + "." + asked.table())
                    .isEqualTo(Database.owner().number("select count(*) from " + asked.rows()));
        }
        for (Listed asked : lists()) {
            long rows = block(asked.source()).lists().stream()
                    .filter(list -> list.key().equals(asked.list()))
                    .mapToLong(list -> list.rows().size())
                    .sum();
            assertThat(rows)
                    .as(asked.source() + "." + asked.list())
                    .isEqualTo(Database.owner().number("select count(*) from " + asked.rows()));
        }
        assertThat(Database.owner().number("select count(*) from " + cases("DEVIATION")))
                .isPositive();
        assertThat(Database.owner().number("select count(*) from " + cases("COMPLAINT")))
                .isPositive();
    }

    @Test
    void everyTimeIsWhatPlainSqlSays() throws Exception {
        CollectedFigure longest = block("complaint.times").figures().stream()
                .filter(figure -> figure.key().equals("longest"))
                .findFirst()
                .orElseThrow();
        long days = Database.owner()
                .number("select round(max(extract(epoch from x.feedback_at - x.reported_at) / 86400)) from "
                        + cases("COMPLAINT"));
        assertThat(Math.round(longest.value().doubleValue())).isEqualTo(days).isPositive();
        assertThat(longest.base()).isEqualTo((int) Database.owner()
                .number("select count(*) from " + cases("COMPLAINT") + " and x.feedback_at is not null"));
    }

    @Test
    void everyFigureIsWhatPlainSqlSays() throws Exception {
        for (Asked asked : Stream.concat(figures().stream(), more().stream()).toList()) {
            assertThat(value(asked.source(), asked.figure()))
                    .as(asked.source() + "." + asked.figure())
                    .isEqualTo(Database.owner().number("select count(*) from " + asked.rows()));
        }
        assertThat(value("lexsarah.overview", "received")).isPositive();
        assertThat(value("lexmaria.overview", "ivo")).isPositive();
        assertThat(value("meeting.coverage", "met")).isPositive();
    }

    private CollectedBlock block(String code) {
        return sources.stream()
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElseThrow()
                .collect(ReportPeriod.ofYear(2019), ReportScope.ALL);
    }

    private long value(String code, String key) {
        Map<String, CollectedFigure> figures =
                block(code).figures().stream().collect(Collectors.toMap(CollectedFigure::key, figure -> figure));
        return figures.get(key).value().longValueExact();
    }
}
