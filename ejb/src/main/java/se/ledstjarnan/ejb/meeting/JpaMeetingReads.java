package se.ledstjarnan.ejb.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.meeting.MeetingAccess;
import se.ledstjarnan.domain.meeting.MeetingKind;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.organisation.UnitLineage;
import se.ledstjarnan.ejb.shared.JpaNative;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** Notes of meetings as they are shown: each list, page and form in one statement, with the reader's reach as a predicate. */
@ApplicationScoped
class JpaMeetingReads {

    private static final int FRESH_DAYS = 180;
    private static final String NOW = "%1$s.valid_from <= :day and (%1$s.valid_to is null or %1$s.valid_to >= :day)";
    private static final String NAME = "e.given_name || ' ' || e.family_name";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private UnitLineage lineage;

    /** Rows, how many there are in all, and the units they can be narrowed to. */
    record Found(List<MeetingRow> rows, int count, List<NamedChoice> units) {}

    Found find(MeetingFilter filter, Scope scope, int most) {
        Map<String, Object> parameters = new HashMap<>(reach(scope));
        String where = MeetingAccess.seesAll(scope) ? "true" : "m.unit_id in :own";
        String units = "select distinct u.id, u.name from staff_meeting m join unit u on u.id = m.unit_id where "
                + where + " order by 2, 1";
        if (filter.unitId() != null) {
            where += " and m.unit_id in :lineage";
            parameters.put("lineage", lineage.withPredecessors(filter.unitId()));
        }
        if (filter.kind() != null) {
            where += " and m.kind = :kind";
            parameters.put("kind", filter.kind());
        }
        if (filter.quarter() != null) {
            where += " and m.held_on between :first and :last";
            parameters.put("first", Date.valueOf(filter.quarter().first()));
            parameters.put("last", Date.valueOf(filter.quarter().last()));
        }
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "rows",
                        "select m.id, m.kind, u.name as unit, m.held_on, m.words, m.learning is not null as learning, m.headcount,"
                                + " (select json_agg(v.title order by v.title) from staff_meeting_document d"
                                + " join routine_version v on v.id = d.version_id where d.meeting_id = m.id) as documents"
                                + " from staff_meeting m join unit u on u.id = m.unit_id where " + where
                                + " order by m.held_on desc, m.id desc limit " + MeetingFilter.PAGE + " offset "
                                + (filter.page() - 1L) * MeetingFilter.PAGE)
                .ask(
                        "count",
                        "select count(*) as number from (select 1 from staff_meeting m where " + where + " limit "
                                + most + ") c")
                .ask("units", units)
                .with(parameters)
                .answer(em);
        return new Found(
                found.of("rows", JpaMeetingReads::row),
                found.of("count", row -> row.whole("number")).get(0),
                found.of("units", row -> new NamedChoice(row.number("id"), row.text("name"))));
    }

    private static MeetingRow row(JsonRow row) {
        return new MeetingRow(
                row.number("id"),
                row.constant(MeetingKind.class, "kind"),
                row.text("unit"),
                row.day("held_on"),
                row.text("words"),
                row.is("learning"),
                row.texts("documents"),
                row.whole("headcount"));
    }

    /** Empty where there is none, or none that the reader may see. */
    Optional<MeetingView> find(long id, Scope scope) {
        Map<String, Object> parameters = new HashMap<>(reach(scope));
        parameters.put("id", id);
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "head",
                        "select m.*, u.name as unit, " + NAME
                                + " as written_by, exists (select 1 from staff_meeting_person p"
                                + " where p.meeting_id = m.id and p.employee_id = :me) as attended"
                                + " from staff_meeting m join unit u on u.id = m.unit_id join employee e on e.id = m.written_by_id"
                                + " where m.id = :id and "
                                + (MeetingAccess.seesAll(scope) ? "true" : "m.unit_id in :own"))
                .ask(
                        "documents",
                        "select v.id, r.number, v.version_no, v.title from staff_meeting_document d"
                                + " join routine_version v on v.id = d.version_id join routine r on r.id = v.routine_id"
                                + " where d.meeting_id = :id order by v.title, v.id")
                .ask(
                        "names",
                        "select e.id, " + NAME
                                + " as name from staff_meeting_person p join employee e on e.id = p.employee_id"
                                + " where p.meeting_id = :id order by e.family_name, e.given_name, e.id")
                .with(parameters)
                .answer(em);
        return found.of("head", JpaMeetingReads::head).stream().findFirst().map(head -> {
            boolean writes = MeetingAccess.writes(scope, head.unitId());
            return new MeetingView(
                    head,
                    found.of(
                            "documents",
                            row -> new MeetingView.Document(
                                    row.number("id"), row.whole("number"), row.whole("version_no"), row.text("title"))),
                    writes
                            ? found.of("names", row -> new MeetingView.Person(row.number("id"), row.text("name")))
                            : List.of(),
                    writes);
        });
    }

    private static MeetingView.Head head(JsonRow row) {
        return new MeetingView.Head(
                row.number("id"),
                row.number("version"),
                row.constant(MeetingKind.class, "kind"),
                row.number("unit_id"),
                row.text("unit"),
                row.day("held_on"),
                row.text("words"),
                row.text("learning"),
                row.whole("headcount"),
                row.is("attended"),
                row.text("written_by"),
                row.moment("written_at"));
    }

    /** What a manager chooses from; of a note being corrected what it has stays there to choose. */
    MeetingChoices choices(Scope scope, Long meetingId) {
        Map<String, Object> parameters = new HashMap<>(reach(scope));
        parameters.put("id", meetingId == null ? -1L : meetingId);
        parameters.put("fresh", Date.valueOf(scope.day().minusDays(FRESH_DAYS)));
        String chosen =
                "exists (select 1 from staff_meeting_document d where d.meeting_id = :id and d.version_id = v.id)";
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "units",
                        "select u.id, u.name from unit u where u.id in :led and " + NOW.formatted("u")
                                + " order by u.name, u.id")
                .ask(
                        "documents",
                        "select v.id, r.number, v.title, v.valid_from >= :fresh or " + chosen + " as fresh"
                                + " from routine_version v join routine r on r.id = v.routine_id where " + chosen
                                + " or (v.status = 'IN_FORCE' and (not exists (select 1 from routine_unit ru where ru.version_id = v.id)"
                                + " or exists (select 1 from routine_unit ru where ru.version_id = v.id and ru.unit_id in :led)))"
                                + " order by v.title, v.id")
                .ask(
                        "staff",
                        "select e.id, " + NAME + " as name, u.id as unit_id, u.name as unit from employment w"
                                + " join employee e on e.id = w.employee_id join unit u on u.id = w.unit_id"
                                + " where w.unit_id in :led and ((e.active and " + NOW.formatted("w")
                                + ") or exists (select 1 from staff_meeting_person p where p.meeting_id = :id and p.employee_id = e.id))"
                                + " group by 1, 2, 3, 4, e.family_name, e.given_name"
                                + " order by e.family_name, e.given_name, e.id, u.name")
                .with(parameters)
                .answer(em);
        return new MeetingChoices(
                found.of("units", row -> new NamedChoice(row.number("id"), row.text("name"))),
                found.of(
                        "documents",
                        row -> new MeetingChoices.Document(
                                row.number("id"), row.whole("number"), row.text("title"), row.is("fresh"))),
                found.of(
                        "staff",
                        row -> new MeetingChoices.Person(
                                row.number("id"), row.text("name"), row.number("unit_id"), row.text("unit"))));
    }

    /** Units of that year, each with what it held in every quarter. */
    MeetingOverview overview(int year, Scope scope) {
        Map<String, Object> parameters = new HashMap<>(reach(scope));
        parameters.put("first", Date.valueOf(LocalDate.of(year, 1, 1)));
        parameters.put("last", Date.valueOf(LocalDate.of(year, 12, 31)));
        List<?> rows = JpaNative.query(
                        em,
                        "select u.id, u.name, extract(quarter from m.held_on), m.kind, count(*)"
                                + " from unit u left join staff_meeting m on m.unit_id = u.id and m.held_on between :first and :last"
                                + " where (m.id is not null or (u.kind = 'UNIT' and u.valid_from <= :last"
                                + " and (u.valid_to is null or u.valid_to >= :first))) and "
                                + (MeetingAccess.seesAll(scope) ? "true" : "u.id in :own")
                                + " group by 1, 2, 3, 4 order by 2, 1",
                        parameters)
                .getResultList();
        Map<NamedChoice, int[][]> counts = new LinkedHashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            int[][] held = counts.computeIfAbsent(
                    new NamedChoice(((Number) row[0]).longValue(), (String) row[1]), unit -> new int[4][2]);
            if (row[2] != null) {
                held[((Number) row[2]).intValue() - 1][
                        MeetingKind.valueOf((String) row[3]).ordinal()] = ((Number) row[4]).intValue();
            }
        }
        List<MeetingOverview.Unit> units = new ArrayList<>();
        counts.forEach((unit, held) -> units.add(new MeetingOverview.Unit(
                unit.id(),
                unit.name(),
                Arrays.stream(held)
                        .map(of -> new MeetingOverview.Held(of[0], of[1]))
                        .toList())));
        return new MeetingOverview(year, units);
    }

    private static Map<String, Object> reach(Scope scope) {
        List<Long> own = new ArrayList<>(scope.ownUnits());
        List<Long> led = scope.ledUnits().stream()
                .filter(unit -> MeetingAccess.writes(scope, unit))
                .toList();
        own.addAll(led);
        return Map.of("me", scope.employeeId(), "own", own, "led", led, "day", Date.valueOf(scope.day()));
    }
}
