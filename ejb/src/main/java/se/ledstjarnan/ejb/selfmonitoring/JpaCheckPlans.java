package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.selfmonitoring.CheckAccess;
import se.ledstjarnan.domain.selfmonitoring.CheckKind;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** The plan of the year as it is shown, what of it is to be begun, and what a check can be begun of. */
@ApplicationScoped
class JpaCheckPlans {

    private static final int MOST_DUE = 20;

    private static final String NOW =
            "u.kind = 'UNIT' and u.valid_from <= :checkToday and (u.valid_to is null or u.valid_to >= :checkToday)";
    private static final String IN_REACH = "(:checkKeeps or u.id in :checkLed or u.id in :checkOwn)";

    /** The month that a row begins with, and whether the unit has gone through the document in it or later that year. */
    private static final String GONE_THROUGH =
            "exists (select 1 from staff_meeting m join staff_meeting_document d on d.meeting_id = m.id"
                    + " join routine_version t on t.id = d.version_id and t.routine_id = p.routine_id where m.unit_id = u.id"
                    + " and m.held_on >= make_date(p.for_year, p.for_month, 1) and m.held_on < make_date(p.for_year + 1, 1, 1))";

    static final String LED_UNITS = "select u.id, u.name from unit u where " + NOW
            + " and (:checkKeeps or u.id in :checkLed) order by u.name, u.id";

    private static final String TO_BEGIN =
            "select d.plan_id, d.kind, d.title, d.unit_id, d.unit, d.due from check_due d"
                    + " where d.round_number is null and " + CheckReach.BEGINS;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** What waits to be begun, and the units of the reader. */
    record Begin(List<DueRow> due, List<NamedChoice> units) {}

    Begin toBegin(Scope scope) {
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "due",
                        TO_BEGIN + " and d.due < cast(:checkToday as date) + 32"
                                + " order by d.due, d.title, d.unit, d.unit_id limit " + MOST_DUE)
                .ask("units", units())
                .with(parameters(scope))
                .answer(em);
        return new Begin(found.of("due", JpaCheckPlans::due), found.of("units", JpaCheckPlans::named));
    }

    /** Empty where it is not planned there, has begun, or is not the reader's to begin. */
    Optional<DueRow> planned(long plan, long unit, Scope scope) {
        Map<String, Object> parameters = parameters(scope);
        parameters.put("plan", plan);
        parameters.put("unit", unit);
        return new JpaTogether()
                        .ask("due", TO_BEGIN + " and d.plan_id = :plan and d.unit_id = :unit")
                        .with(parameters)
                        .answer(em)
                        .of("due", JpaCheckPlans::due)
                        .stream()
                        .findFirst();
    }

    private static DueRow due(JsonRow row) {
        return new DueRow(
                row.number("plan_id"),
                row.constant(CheckKind.class, "kind"),
                row.text("title"),
                row.number("unit_id"),
                row.text("unit"),
                row.day("due"));
    }

    CheckRoundService.Choices choices(CheckKind kind, Scope scope) {
        JpaTogether.Answers found = new JpaTogether()
                .ask("lists", lists(kind == CheckKind.INSPECTION))
                .ask("units", LED_UNITS)
                .with(parameters(scope))
                .answer(em);
        return new CheckRoundService.Choices(
                found.of("lists", JpaCheckPlans::named),
                found.of("units", JpaCheckPlans::named),
                CheckAccess.keeps(scope));
    }

    PlanChoices toPlan(Scope scope) {
        JpaTogether.Answers found = new JpaTogether()
                .ask("lists", lists(false))
                .ask(
                        "documents",
                        "select v.routine_id as id, v.title as name from routine_version v where v.status = 'IN_FORCE'"
                                + " order by v.title, v.routine_id")
                .ask("units", LED_UNITS)
                .with(parameters(scope))
                .answer(em);
        return new PlanChoices(
                found.of("lists", JpaCheckPlans::named),
                found.of("documents", JpaCheckPlans::named),
                found.of("units", JpaCheckPlans::named),
                CheckAccess.keeps(scope));
    }

    /** Those in force. @param overseen only those of the part of the work that the reader follows up */
    private static String lists(boolean overseen) {
        return "select l.number as id, v.title || coalesce(' – ' || n.name, '') as name from check_list l"
                + " join check_list_version v on v.list_id = l.id and v.status = 'IN_FORCE' left join unit n on n.id = l.unit_id"
                + " where l.ended_at is null and (l.unit_id is null or :checkKeeps or l.unit_id in :checkLed) and (v.area in :checkAreas or "
                + !overseen
                + ") order by v.title, l.number";
    }

    /** @param unitId null for all that the reader sees */
    PlanView year(int year, Long unitId, Scope scope) {
        Map<String, Object> parameters = parameters(scope);
        parameters.put("year", year);
        parameters.put("unit", unitId == null ? -1L : unitId);
        String one = unitId == null ? "" : " and u.id = :unit";
        String droppable = "case when (p.unit_id is null and :checkKeeps) or p.unit_id in :checkLed"
                + " or (p.unit_id is not null and :checkKeeps) then p.id end";
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "lists",
                        "select d.kind, d.list_number, d.title, d.for_month, count(*) as units,"
                                + " count(*) filter (where d.status = 'SIGNED') as done, count(d.round_number) as begun,"
                                + " min(d.round_number) as round, min(case when d.round_number is null and ((d.every_unit"
                                + " and d.area in :checkAreas) or (not d.every_unit and " + CheckReach.BEGINS
                                + ")) then d.plan_id end) as plan from check_due d where d.for_year = :year and "
                                + CheckReach.PLAN_SEEN
                                + (unitId == null ? "" : " and d.unit_id = :unit")
                                + " group by 1, 2, 3, 4 order by d.kind desc, d.title, d.list_number, d.for_month")
                .ask(
                        "documents",
                        "select 'SELF_CHECK' as kind, t.number as document, (select w.title from routine_version w"
                                + " where w.routine_id = t.id order by w.status = 'IN_FORCE' desc, w.version_no desc limit 1) as title,"
                                + " p.for_month, count(*) as units, count(*) filter (where " + GONE_THROUGH
                                + ") as done, min(" + droppable + ") as plan"
                                + " from check_plan p join routine t on t.id = p.routine_id join unit u on (p.unit_id is null or p.unit_id = u.id)"
                                + " and " + NOW + " where p.dropped_at is null and p.for_year = :year and " + IN_REACH
                                + one + " group by t.id, p.for_month order by 3, 2, 4")
                .ask("units", units())
                .with(parameters)
                .answer(em);
        List<PlanView.Row> rows = new ArrayList<>(rows(found, "lists"));
        rows.addAll(rows(found, "documents"));
        return new PlanView(
                year,
                rows,
                found.of("units", JpaCheckPlans::named),
                CheckAccess.keeps(scope) || scope.ledUnits().stream().anyMatch(scope::leads),
                CheckAccess.keeps(scope));
    }

    private static List<PlanView.Row> rows(JpaTogether.Answers found, String query) {
        boolean lists = query.equals("lists");
        Map<String, PlanView.Row> rows = new LinkedHashMap<>();
        found.of(query, row -> {
            Integer list = lists ? row.whole("list_number") : null;
            Integer document = lists ? null : row.whole("document");
            CheckKind kind = row.constant(CheckKind.class, "kind");
            rows.computeIfAbsent(
                            kind + ":" + list + ":" + document,
                            none -> new PlanView.Row(kind, list, document, row.text("title"), new ArrayList<>()))
                    .cells()
                    .add(cell(row, lists));
            return kind;
        });
        return new ArrayList<>(rows.values());
    }

    private static PlanView.Cell cell(JsonRow row, boolean list) {
        int units = row.whole("units");
        return new PlanView.Cell(
                row.whole("for_month"),
                units,
                row.whole("done"),
                list ? row.whole("begun") : row.whole("done"),
                list && units == 1 && row.number("round") != null ? row.whole("round") : null,
                row.number("plan"));
    }

    private static String units() {
        return "select u.id, u.name from unit u where " + NOW + " and " + IN_REACH + " order by u.name, u.id";
    }

    static NamedChoice named(JsonRow row) {
        return new NamedChoice(row.number("id"), row.text("name"));
    }

    static Map<String, Object> parameters(Scope scope) {
        Map<String, Object> parameters = CheckReach.parameters(scope);
        parameters.put("checkKeeps", CheckAccess.keeps(scope));
        return parameters;
    }
}
