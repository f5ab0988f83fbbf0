package se.ledstjarnan.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.report.CollectedFigure;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.report.ReportScope;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** Figures of the whole administration of a year, each against its plain SQL. */
class SourceFiguresIT extends ContainerTest {

    private static final String IN_2019 = " between '2019-01-01' and '2019-12-31'";
    private static final String AT_2019 = " >= '2019-01-01T00:00+01:00' and %1$s < '2020-01-01T00:00+01:00'";

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

    @Test
    void everyFigureIsWhatPlainSqlSays() throws Exception {
        for (Asked asked : figures()) {
            assertThat(value(asked.source(), asked.figure()))
                    .as(asked.source() + "." + asked.figure())
                    .isEqualTo(Database.owner().number("select count(*) from " + asked.rows()));
        }
        assertThat(value("lexsarah.overview", "received")).isPositive();
        assertThat(value("lexmaria.overview", "ivo")).isPositive();
        assertThat(value("meeting.coverage", "met")).isPositive();
    }

    private long value(String code, String key) {
        Map<String, CollectedFigure> figures = sources.stream()
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElseThrow()
                .collect(ReportPeriod.ofYear(2019), ReportScope.ALL)
                .figures()
                .stream()
                .collect(Collectors.toMap(CollectedFigure::key, figure -> figure));
        return figures.get(key).value().longValueExact();
    }
}
