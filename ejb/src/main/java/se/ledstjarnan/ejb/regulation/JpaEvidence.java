package se.ledstjarnan.ejb.regulation;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.regulation.Evidence;
import se.ledstjarnan.domain.regulation.EvidenceSort;
import se.ledstjarnan.domain.routine.RoutineSubject;
import se.ledstjarnan.domain.shared.EnumList;
import se.ledstjarnan.ejb.goal.GoalCounts;
import se.ledstjarnan.ejb.internalcontrol.ControlCounts;
import se.ledstjarnan.ejb.responsibility.DutyGaps;
import se.ledstjarnan.ejb.review.ReviewCounts;
import se.ledstjarnan.ejb.selfmonitoring.CheckCounts;
import se.ledstjarnan.ejb.shared.JpaNative;
import se.ledstjarnan.ejb.supplier.SupplierCounts;

/** Counts the evidence of a day, all in one statement: totals of the whole municipality, in which nobody can be recognised. */
@ApplicationScoped
class JpaEvidence {

    private static final String NOW = "%1$s.valid_from <= :day and (%1$s.valid_to is null or %1$s.valid_to >= :day)";
    private static final String ACTIVITY =
            "select count(*) from process_activity a join process_version v on v.id = a.version_id and v.status = 'ESTABLISHED'";
    private static final String WITH_ROUTINE =
            "(a.part_id is not null or exists (select 1 from activity_routine r join routine_version t on t.routine_id = r.routine_id"
                    + " and t.status = 'IN_FORCE' where r.activity_id = a.id))";
    private static final String IN_FORCE = "select count(*) from routine_version v where v.status = 'IN_FORCE'";
    private static final String CLOSED =
            "select count(*) from deviation d where d.status = 'CLOSED' and d.closed_at >= :year";
    private static final String OPEN =
            "select count(*) from deviation d where d.status in ('REPORTED', 'RETURNED', 'INVESTIGATING') and d.reported_at < :old";

    private static final String OWING =
            "select count(*) from (select distinct q.version_id, m.employee_id from reading_request q"
                    + " join routine_version v on v.id = q.version_id and v.status = 'IN_FORCE'"
                    + " join employment m on m.unit_id = q.unit_id and (q.audience = 'STAFF' or m.kind = 'LEADS') and "
                    + NOW.formatted("m")
                    + " join employee e on e.id = m.employee_id and e.active where q.due < :day and not exists (select 1 from reading_receipt p"
                    + " where p.version_id = q.version_id and p.employee_id = m.employee_id)) o";

    private static final Map<Evidence, String> COUNTS = Map.ofEntries(
            entry(
                    Evidence.DECISIONS_ON_SYSTEM,
                    "select count(*) from board_decision where subject = 'SYSTEM' and struck_at is null"),
            entry(
                    Evidence.DECISIONS_FOLLOWED_UP,
                    "select count(*) from board_decision where subject = 'FOLLOW_UP' and struck_at is null and decided_on >= :year"),
            entry(Evidence.TASKS_IN_REGISTER, "select count(*) from task_wording w where " + NOW.formatted("w")),
            entry(Evidence.DUTY_GAPS, DutyGaps.COUNT),
            entry(Evidence.PROCESSES_ESTABLISHED, "select count(*) from process_version where status = 'ESTABLISHED'"),
            entry(
                    Evidence.PROCESSES_WITHOUT_ACTIVITIES,
                    "select count(*) from process_version v where v.status = 'ESTABLISHED'"
                            + " and not exists (select 1 from process_activity a where a.version_id = v.id)"),
            entry(Evidence.ACTIVITIES_IN_ORDER, ACTIVITY),
            entry(Evidence.ACTIVITIES_WITH_ROUTINES, ACTIVITY + " where " + WITH_ROUTINE),
            entry(Evidence.ACTIVITIES_WITHOUT_ROUTINES, ACTIVITY + " where not " + WITH_ROUTINE),
            entry(Evidence.COOPERATION_ACTIVITIES, ACTIVITY + " where a.cooperation <> 'NONE'"),
            entry(Evidence.ROUTINES_IN_FORCE, IN_FORCE),
            entry(Evidence.REQUIRED_MISSING, missing()),
            entry(
                    Evidence.REVIEWS_OVERDUE,
                    IN_FORCE
                            + " and exists (select 1 from routine r where r.id = v.routine_id and r.review_due < :day)"),
            entry(Evidence.ROUTINES_RENEWED, IN_FORCE + " and v.version_no > 1 and v.approved_at >= :year"),
            entry(Evidence.RECEIPTS_GIVEN, "select count(*) from reading_receipt where at >= :year"),
            entry(Evidence.RECEIPTS_OVERDUE, OWING),
            entry(Evidence.MEETINGS_HELD, "select count(*) from staff_meeting where held_on >= :year"),
            entry(
                    Evidence.UNITS_WITHOUT_MEETING,
                    "select count(*) from unit u where u.kind = 'UNIT' and " + NOW.formatted("u")
                            + " and not exists (select 1 from staff_meeting m where m.unit_id = u.id and m.held_on >= :year)"),
            entry(Evidence.DEVIATIONS_REPORTED, "select count(*) from deviation where reported_at >= :year"),
            entry(
                    Evidence.UNITS_SILENT,
                    "select count(*) from unit u where u.kind = 'UNIT' and " + NOW.formatted("u")
                            + " and not exists (select 1 from deviation d where d.unit_id = u.id and d.reported_at >= :year)"),
            entry(Evidence.COMPLAINTS_INVESTIGATED, CLOSED + " and d.kind = 'COMPLAINT'"),
            entry(Evidence.COMPLAINTS_OLD, OPEN + " and d.kind = 'COMPLAINT'"),
            entry(
                    Evidence.FEEDBACK_GIVEN,
                    "select count(*) from deviation d where d.feedback_at >= :year and d.kind = 'COMPLAINT'"),
            entry(Evidence.HSL_CASES_INVESTIGATED, CLOSED + " and d.area = 'HSL' and d.kind <> 'COMPLAINT'"),
            entry(Evidence.HSL_CASES_OLD, OPEN + " and d.area = 'HSL' and d.kind <> 'COMPLAINT'"),
            entry(Evidence.LEX_SARAH_DECIDED, "select count(*) from lex_sarah where decided_at >= :year"),
            entry(
                    Evidence.LEX_SARAH_OLD,
                    "select count(*) from lex_sarah where status in ('RECEIVED', 'INVESTIGATING', 'PROPOSED') and received_at < :old"),
            entry(
                    Evidence.CAUSES_FOUND,
                    "select count(distinct deviation_id) from investigation_entry where topic = 'CAUSE' and written_at >= :year"),
            entry(
                    Evidence.REPORTS_COMPILED,
                    "select count(*) from made_report where status <> 'DRAFT' and approved_at >= :year"),
            entry(Evidence.MEASURES_DONE, "select count(*) from measure where status = 'DONE' and ended_at >= :year"),
            entry(
                    Evidence.MEASURES_OVERDUE,
                    "select count(*) from measure where status = 'PLANNED' and next_date < :day"),
            entry(Evidence.EFFECTS_JUDGED, "select count(*) from measure where verdict_at >= :year"),
            entry(Evidence.EFFECTS_OVERDUE, "select count(*) from measure where status = 'DONE' and next_date < :day"),
            entry(
                    Evidence.COMPETENCE_FOLLOWED_UP,
                    "select count(distinct f.employee_id) from competence_follow_up f join employee e on e.id = f.employee_id"
                            + " and e.active where f.held_on >= :year"),
            entry(
                    Evidence.COMPETENCE_STEPS_OVERDUE,
                    "select count(*) from competence_step s join employee e on e.id = s.employee_id and e.active"
                            + " where s.done_on is null and s.due < :day"),
            entry(Evidence.SUPPLIERS_VISITED, SupplierCounts.VISITED),
            entry(Evidence.SUPPLIERS_UNCONFIRMED, SupplierCounts.UNCONFIRMED),
            entry(Evidence.SUPPLIER_FINDINGS_OVERDUE, SupplierCounts.FINDINGS_OVERDUE),
            entry(Evidence.RISK_ANALYSES, "select count(*) from risk_analysis where decided_on >= :year"),
            entry(
                    Evidence.RISKS_ASSESSED,
                    "select count(distinct risk_id) from risk_assessment where kind <> 'RESIDUAL' and at >= :year"),
            entry(
                    Evidence.RISK_FOLLOW_UPS_OVERDUE,
                    "select count(*) from risk_analysis where status = 'DECIDED' and follow_up_due < :day"),
            entry(Evidence.GOALS_DECIDED, GoalCounts.DECIDED),
            entry(Evidence.OUTCOMES_LATE, GoalCounts.LATE),
            entry(Evidence.CHECKS_SIGNED, CheckCounts.SIGNED),
            entry(Evidence.CHECKS_LATE, CheckCounts.LATE),
            entry(Evidence.UNITS_UNCHECKED, CheckCounts.UNITS_UNCHECKED),
            entry(Evidence.CHECK_FINDINGS_OPEN, CheckCounts.FINDINGS_OPEN),
            entry(Evidence.REVIEW_FINDINGS_MEASURED, ReviewCounts.MEASURED),
            entry(Evidence.REVIEW_FINDINGS_OPEN, ReviewCounts.UNDECIDED),
            entry(Evidence.REVIEWS_UNANSWERED, ReviewCounts.UNANSWERED),
            entry(Evidence.CONTROLS_CARRIED_OUT, ControlCounts.CARRIED_OUT),
            entry(Evidence.CONTROLS_LATE, ControlCounts.LATE),
            entry(
                    Evidence.CASES_DOCUMENTED,
                    CLOSED + " and exists (select 1 from investigation_entry i where i.deviation_id = d.id)"),
            entry(
                    Evidence.REGISTRATIONS_LATE,
                    "select count(*) from registration where register_number is null and due < :day"));

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** A requirement as it is stored. */
    record Stored(int chapter, String citation, String words, boolean verified, Set<Evidence> evidence) {}

    /** In the order of the regulation. */
    List<Stored> requirements() {
        List<?> rows = em.createNativeQuery(
                        "select chapter, citation, words, verified, evidence from regulation_requirement order by position")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Stored(
                        ((Number) row[0]).intValue(),
                        (String) row[1],
                        (String) row[2],
                        (Boolean) row[3],
                        EnumList.split(Evidence.class, (String) row[4])))
                .toList();
    }

    /** Every figure there is. @param target days that an investigation should take at the most */
    Map<Evidence, Integer> counts(LocalDate day, int target) {
        List<Evidence> asked = Arrays.stream(Evidence.values())
                .filter(each -> each.sort() != EvidenceSort.PART)
                .toList();
        String sql = asked.stream()
                .map(each -> "(" + COUNTS.get(each) + ")")
                .collect(Collectors.joining(", ", "select ", ""));
        Map<String, Object> parameters = Map.of(
                "owedToday", Date.valueOf(day),
                "day", Date.valueOf(day),
                "gapDay", Date.valueOf(day),
                "today", Date.valueOf(day),
                "year", Date.valueOf(day.minusYears(1)),
                "old", Date.valueOf(day.minusDays(target)));
        Object[] row = (Object[]) JpaNative.query(em, sql, parameters).getSingleResult();
        Map<Evidence, Integer> counts = new EnumMap<>(Evidence.class);
        for (int i = 0; i < row.length; i++) {
            counts.put(asked.get(i), ((Number) row[i]).intValue());
        }
        return counts;
    }

    /** The pairs of subject and area for which there must be a document, and none for the whole administration is in force. */
    private static String missing() {
        String demanded = Arrays.stream(RoutineSubject.values())
                .flatMap(subject ->
                        subject.demandedIn().stream().sorted().map(area -> "('" + subject + "', '" + area + "')"))
                .collect(Collectors.joining(", "));
        return "select count(*) from (values " + demanded + ") q(subject, area) where not exists ("
                + "select 1 from routine_version v where v.status = 'IN_FORCE' and q.subject = any(string_to_array(v.subjects, ','))"
                + " and q.area = any(string_to_array(v.areas, ','))"
                + " and not exists (select 1 from routine_unit u where u.version_id = v.id))";
    }
}
