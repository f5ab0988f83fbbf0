package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.analysis.FigureSign;
import se.ledstjarnan.domain.analysis.FigureStanding;
import se.ledstjarnan.domain.analysis.NoteKind;
import se.ledstjarnan.domain.analysis.Priority;
import se.ledstjarnan.domain.analysis.PriorityLevel;
import se.ledstjarnan.domain.analysis.ProposalStatus;
import se.ledstjarnan.domain.analysis.RoundSpan;
import se.ledstjarnan.domain.analysis.RoundStep;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** The list of rounds, and a round as its page shows it: each in one statement. */
@ApplicationScoped
class JpaRoundReads {

    static final String QUADRANTS =
            "select q.id, q.version, q.effort, q.effect, q.name, q.advice from priority_quadrant q order by q.effect, q.effort desc";

    private static final String OF = " (select r.id from analysis_round r where r.number = :number) ";

    private static final String HEAD = """
            select r.*, l.given_name || ' ' || l.family_name as leader, c.given_name || ' ' || c.family_name as collected_by,
                (select count(*) from collected_figure f where f.round_id = r.id) as figures
            from analysis_round r join employee l on l.id = r.leader_id left join employee c on c.id = r.collected_by_id
            where r.number = :number""";

    private static final String ENDS = """
            select s.step, s.words, s.at, e.given_name || ' ' || e.family_name as by_name from analysis_step_end s
            join employee e on e.id = s.by_id where s.round_id =""" + OF + "order by s.at";

    private static final String POINTS = """
            select p.position, p.title, p.why, p.good, p.work_environment, p.conclusion, p.struck_because, f.goal_number,
                f.indicator_number, f.standing, f.sign, f.link, (select o.finding_id from finding_outcome o join analysis_round r
                    on r.number = o.number where o.became = 'ANALYSIS' and r.id = p.round_id and o.position = p.position) as finding
            from focus_point p left join collected_figure f on f.round_id = p.round_id and f.part = p.part and f.figure_key = p.figure_key
            where p.round_id =""" + OF + "order by p.position";

    private static final String CAUSES = """
            select p.position as point, u.name as unit, c.area, c.cause, c.effect, e.given_name || ' ' || e.family_name as by_name
            from focus_cause c join focus_point p on p.id = c.focus_id join employee e on e.id = c.by_id
            left join unit u on u.id = c.unit_id where p.round_id =""" + OF + "order by p.position, c.position";

    private static final String NOTES = """
            select p.position as point, n.kind, n.held_on, u.name as unit, n.words, n.source, e.given_name || ' ' || e.family_name as by_name
            from analysis_note n join employee e on e.id = n.by_id left join focus_point p on p.id = n.focus_id
            left join unit u on u.id = n.unit_id where n.round_id =""" + OF + "order by n.held_on, n.id";

    private static final String PROPOSALS = """
            select x.number, x.version, x.title, u.name as unit, x.status, x.effort, x.effect, p.position as point, b.number as carried_from,
                (select count(*) from analysis_heading h where h.document = 'IMPACT' and h.used and h.mandatory and not exists
                    (select 1 from proposal_impact i where i.proposal_id = x.id and i.heading_id = h.id)) as empty
            from proposal x left join unit u on u.id = x.unit_id left join focus_point p on p.id = x.focus_id
            left join proposal b on b.id = x.carried_from_id where x.round_id =""" + OF + "order by x.number";

    private static final String LIST = """
            select r.number, r.year, r.half, r.step, r.finished_at, r.ready_by, l.given_name || ' ' || l.family_name as leader,
                (select count(*) from focus_point p where p.round_id = r.id and p.struck_because is null) as points,
                (select count(*) from proposal p where p.round_id = r.id and p.status <> 'WITHDRAWN') as proposals,
                (select count(*) from proposal p where p.round_id = r.id and p.recorded_at is not null) as decided,
                (select b.number from decision_basis b where b.round_id = r.id and b.handed_at is not null) as basis
            from analysis_round r join employee l on l.id = r.leader_id
            where :everything or r.step = 'DECISION'
            order by r.year desc, r.half limit 100""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** @param everything not only those whose basis is handed over */
    List<RoundListRow> list(boolean everything) {
        return new JpaTogether()
                .ask("rounds", LIST)
                .with(Map.of("everything", everything))
                .answer(em)
                .of(
                        "rounds",
                        row -> new RoundListRow(
                                row.whole("number"),
                                row.whole("year"),
                                row.constant(RoundSpan.class, "half"),
                                row.constant(RoundStep.class, "step"),
                                row.moment("finished_at"),
                                row.day("ready_by"),
                                row.text("leader"),
                                row.whole("points"),
                                row.whole("proposals"),
                                row.whole("decided"),
                                whole(row, "basis")));
    }

    Optional<RoundView> round(int number) {
        JpaTogether.Answers found = new JpaTogether()
                .ask("head", HEAD)
                .ask("ends", ENDS)
                .ask("points", POINTS)
                .ask("causes", CAUSES)
                .ask("notes", NOTES)
                .ask("proposals", PROPOSALS)
                .ask("quadrants", QUADRANTS)
                .ask("basis", "select b.number, b.handed_on from decision_basis b where b.round_id =" + OF)
                .with(Map.of("number", number))
                .answer(em);
        return found
                .of(
                        "head",
                        row -> new RoundView(
                                head(row),
                                found.of("ends", JpaRoundReads::end),
                                found.of("points", JpaRoundReads::point),
                                found.of("causes", JpaRoundReads::cause),
                                found.of("notes", JpaRoundReads::note),
                                found.of("proposals", JpaRoundReads::line),
                                quadrants(found),
                                found
                                        .of(
                                                "basis",
                                                each -> new RoundView.Basis(
                                                        each.whole("number"), each.day("handed_on")))
                                        .stream()
                                        .findFirst()
                                        .orElse(null)))
                .stream()
                .findFirst();
    }

    private static RoundView.Head head(JsonRow row) {
        return new RoundView.Head(
                row.whole("number"),
                row.number("version"),
                row.whole("year"),
                row.constant(RoundSpan.class, "half"),
                new EmployeeName(row.number("leader_id"), row.text("leader"), null, null),
                row.day("ready_by"),
                row.constant(RoundStep.class, "step"),
                row.moment("collected_at"),
                row.text("collected_by"),
                row.text("collected_rule"),
                row.moment("finished_at"),
                row.whole("figures"));
    }

    private static RoundView.End end(JsonRow row) {
        return new RoundView.End(
                row.constant(RoundStep.class, "step"), row.text("words"), row.text("by_name"), row.moment("at"));
    }

    private static RoundView.Point point(JsonRow row) {
        return new RoundView.Point(
                row.whole("position"),
                row.text("title"),
                row.text("why"),
                row.is("good"),
                row.is("work_environment"),
                row.text("conclusion"),
                row.text("struck_because"),
                whole(row, "goal_number"),
                whole(row, "indicator_number"),
                row.constant(FigureStanding.class, "standing"),
                row.constant(FigureSign.class, "sign"),
                row.text("link"),
                row.number("finding"));
    }

    private static RoundView.Cause cause(JsonRow row) {
        return new RoundView.Cause(
                row.whole("point"),
                row.text("unit"),
                row.constant(CauseArea.class, "area"),
                row.text("cause"),
                row.text("effect"),
                row.text("by_name"));
    }

    private static RoundView.Note note(JsonRow row) {
        return new RoundView.Note(
                whole(row, "point"),
                row.constant(NoteKind.class, "kind"),
                row.day("held_on"),
                row.text("unit"),
                row.text("words"),
                row.text("source"),
                row.text("by_name"));
    }

    private static RoundView.Line line(JsonRow row) {
        return new RoundView.Line(
                row.whole("number"),
                row.number("version"),
                row.text("title"),
                row.text("unit"),
                row.constant(ProposalStatus.class, "status"),
                priority(row),
                whole(row, "point"),
                whole(row, "carried_from"),
                row.whole("empty"));
    }

    static List<RoundView.Quadrant> quadrants(JpaTogether.Answers found) {
        return found.of(
                "quadrants",
                row -> new RoundView.Quadrant(
                        row.number("id"),
                        row.number("version"),
                        row.constant(PriorityLevel.class, "effort"),
                        row.constant(PriorityLevel.class, "effect"),
                        row.text("name"),
                        row.text("advice")));
    }

    static Priority priority(JsonRow row) {
        return row.number("effort") == null ? null : new Priority(row.whole("effort"), row.whole("effect"));
    }

    static Integer whole(JsonRow row, String column) {
        Long number = row.number(column);
        return number == null ? null : Math.toIntExact(number);
    }
}
