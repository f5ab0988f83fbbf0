package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.routine.PassedOn;
import se.ledstjarnan.ejb.meeting.MeetingHeld;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Versions on their way to the units: what is to be received, what has been passed on, and who has not. */
@ApplicationScoped
class JpaPassings {

    private static final int MOST = 200;
    private static final int SHOWN_DAYS = 180;

    private static final String LEADER =
            "select 1 from employment l join employee le on le.id = l.employee_id and le.active where l.unit_id = p.unit_id"
                    + " and l.kind = 'LEADS' and l.valid_from <= :passingDay and (l.valid_to is null or l.valid_to >= :passingDay)";

    /** For the one who leads the unit; where nobody does, for whoever leads above it. */
    private static final String FOR_ME = "p.unit_id in :passingLed and (exists (" + LEADER
            + " and l.employee_id = :passingMe) or not exists (" + LEADER + "))";

    private static final String IN_FORCE =
            " from routine_passing p join routine_version v on v.id = p.version_id and v.status = 'IN_FORCE'";

    static final String TO_RECEIVE =
            "select distinct p.version_id" + IN_FORCE + " where p.received_at is null and " + FOR_ME;
    static final String TO_PASS_ON = "select distinct p.version_id" + IN_FORCE
            + " where p.received_at is not null and p.passed_on is null and " + FOR_ME;

    private static final String ROWS = "select r.number, v.version_no, v.title, p.since, p.unit_id, u.name,"
            + " (select string_agg(e.given_name || ' ' || e.family_name, ', ' order by e.family_name, e.given_name)"
            + " from employment l join employee e on e.id = l.employee_id and e.active where l.unit_id = p.unit_id"
            + " and l.kind = 'LEADS' and l.valid_from <= :passingDay and (l.valid_to is null or l.valid_to >= :passingDay)),"
            + " p.received_at, b.given_name || ' ' || b.family_name, p.passed_on, p.passed_words, p.meeting_id"
            + IN_FORCE + " join routine r on r.id = v.routine_id join unit u on u.id = p.unit_id"
            + " left join employee b on b.id = p.received_by_id where %s"
            + " order by p.received_at is not null, p.passed_on is not null, p.since desc, v.title, u.name";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    static Map<String, Object> parameters(Scope scope) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("passingDay", Date.valueOf(scope.day()));
        parameters.put("passingLed", scope.ledUnits());
        parameters.put("passingMe", scope.employeeId());
        return parameters;
    }

    /** Lays the version before those who lead the units it concerns; whoever leads one and put it in force has it already. */
    void begin(long versionId, long by, LocalDate day, Instant at) {
        JpaNative.query(em, """
                        insert into routine_passing (version_id, unit_id, since, received_at, received_by_id)
                        select v.id, u.id, cast(:day as date), case when o.own then cast(:at as timestamptz) end,
                            case when o.own then cast(:by as bigint) end
                        from routine_version v join unit u on u.valid_from <= :day and (u.valid_to is null or u.valid_to >= :day)
                        cross join lateral (select exists (select 1 from employment l where l.unit_id = u.id and l.kind = 'LEADS'
                            and l.employee_id = :by and l.valid_from <= :day and (l.valid_to is null or l.valid_to >= :day)) as own) o
                        where v.id = :version and case
                            when exists (select 1 from routine_unit ru where ru.version_id = v.id)
                                then exists (select 1 from routine_unit ru where ru.version_id = v.id and ru.unit_id = u.id)
                            else u.kind = 'UNIT' and (not exists (select 1 from unit_area a where a.unit_id = u.id)
                                or exists (select 1 from unit_area a where a.unit_id = u.id and a.area = any(string_to_array(v.areas, ','))))
                            end
                        on conflict do nothing""", Map.of("version", versionId, "by", by, "day", Date.valueOf(day), "at", at))
                .executeUpdate();
    }

    /** Those who lead the units of the version and have not received it. */
    List<Long> leaders(long versionId, LocalDate day) {
        List<?> rows = JpaNative.query(
                        em,
                        "select distinct l.employee_id from routine_passing p join employment l on l.unit_id = p.unit_id"
                                + " and l.kind = 'LEADS' and l.valid_from <= :day and (l.valid_to is null or l.valid_to >= :day)"
                                + " join employee e on e.id = l.employee_id and e.active"
                                + " where p.version_id = :version and p.received_at is null order by 1",
                        Map.of("version", versionId, "day", Date.valueOf(day)))
                .getResultList();
        return rows.stream().map(each -> ((Number) each).longValue()).toList();
    }

    /** Somebody who leads a unit and has not received what concerns it. */
    record Owing(int number, int version, LocalDate since, long employeeId) {}

    /** What came into force on or before a day, and is not received. */
    List<Owing> owing(LocalDate since, LocalDate day) {
        List<?> rows = JpaNative.query(
                        em,
                        "select distinct r.number, v.version_no, p.since, l.employee_id" + IN_FORCE
                                + " join routine r on r.id = v.routine_id join employment l on l.unit_id = p.unit_id"
                                + " and l.kind = 'LEADS' and l.valid_from <= :day and (l.valid_to is null or l.valid_to >= :day)"
                                + " join employee e on e.id = l.employee_id and e.active"
                                + " where p.received_at is null and p.since <= :since order by 1, 4",
                        Map.of("since", Date.valueOf(since), "day", Date.valueOf(day)))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Owing(
                        ((Number) row[0]).intValue(),
                        ((Number) row[1]).intValue(),
                        Columns.day(row[2]),
                        ((Number) row[3]).longValue()))
                .toList();
    }

    /** What waits at the units that the person leads first, then what has come through of late. */
    List<PassingRow> mine(Scope scope) {
        Map<String, Object> parameters = parameters(scope);
        parameters.put("shown", Date.valueOf(scope.day().minusDays(SHOWN_DAYS)));
        return rows("p.unit_id in :passingLed and (p.passed_on is null or p.since >= :shown)", parameters, MOST);
    }

    /** The units of a document, every one of them. @param units null for all */
    List<PassingRow> of(int number, Collection<Long> units, Scope scope) {
        Map<String, Object> parameters = parameters(scope);
        parameters.put("number", number);
        if (units != null) {
            parameters.put("units", units);
        }
        return rows(
                "r.number = :number" + (units == null ? "" : " and p.unit_id in :units"),
                parameters,
                Integer.MAX_VALUE);
    }

    private List<PassingRow> rows(String where, Map<String, Object> parameters, int most) {
        List<?> rows = JpaNative.query(em, ROWS.formatted(where), parameters)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new PassingRow(
                        ((Number) row[0]).intValue(),
                        ((Number) row[1]).intValue(),
                        (String) row[2],
                        Columns.day(row[3]),
                        ((Number) row[4]).longValue(),
                        (String) row[5],
                        row[6] == null ? "" : (String) row[6],
                        Columns.moment(row[7]),
                        (String) row[8],
                        Columns.day(row[9]),
                        (String) row[10],
                        row[11] == null ? null : ((Number) row[11]).longValue()))
                .toList();
    }

    /** Documents that some manager has not received or not passed on, those least received first. */
    List<PassingDocument> documents() {
        List<?> rows = em.createNativeQuery(
                        "select r.number, v.version_no, v.title, min(p.since), count(*), count(p.received_at), count(p.passed_on),"
                                + " string_agg(u.name, ', ' order by u.name) filter (where p.received_at is null)"
                                + IN_FORCE
                                + " join routine r on r.id = v.routine_id join unit u on u.id = p.unit_id group by 1, 2, 3"
                                + " having count(p.passed_on) < count(*)"
                                + " order by count(*) - count(p.received_at) desc, 4 desc, 1 limit " + MOST)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new PassingDocument(
                        ((Number) row[0]).intValue(),
                        ((Number) row[1]).intValue(),
                        (String) row[2],
                        Columns.day(row[3]),
                        ((Number) row[4]).intValue(),
                        ((Number) row[5]).intValue(),
                        ((Number) row[6]).intValue(),
                        (String) row[7]))
                .toList();
    }

    /** @return false where it has been received already, or is not there to receive */
    boolean receive(int number, int version, long unitId, long by, Instant at) {
        return JpaNative.query(
                                em,
                                "update routine_passing set received_at = :at, received_by_id = :by where unit_id = :unit"
                                        + " and received_at is null and version_id = " + version(),
                                Map.of("at", at, "by", by, "unit", unitId, "number", number, "version", version))
                        .executeUpdate()
                > 0;
    }

    /** Passing it on says that it was received, too. @return false where it has been passed on already */
    boolean passOn(int number, int version, long unitId, PassedOn said, long by, Instant at) {
        Map<String, Object> parameters =
                new HashMap<>(Map.of("at", at, "by", by, "unit", unitId, "number", number, "version", version));
        parameters.put("day", Date.valueOf(said.day()));
        parameters.put("words", said.how());
        return JpaNative.query(
                                em,
                                "update routine_passing set received_at = coalesce(received_at, :at),"
                                        + " received_by_id = coalesce(received_by_id, :by), passed_on = :day, passed_by_id = :by,"
                                        + " passed_words = :words where unit_id = :unit and passed_on is null and version_id = "
                                        + version(),
                                parameters)
                        .executeUpdate()
                > 0;
    }

    private static String version() {
        return "(select v.id from routine_version v join routine r on r.id = v.routine_id where r.number = :number"
                + " and v.version_no = :version and v.status = 'IN_FORCE')";
    }

    /** What was gone through in the meeting is passed on there; what a corrected note no longer has, is not. */
    void goneThrough(MeetingHeld meeting, Instant at) {
        Map<String, Object> parameters = new HashMap<>(
                Map.of("meeting", meeting.meetingId(), "unit", meeting.unitId(), "versions", meeting.versions()));
        String kept = meeting.versions().isEmpty() ? "" : " and (unit_id <> :unit or version_id not in :versions)";
        JpaNative.query(
                        em,
                        "update routine_passing set passed_on = null, passed_by_id = null, meeting_id = null"
                                + " where meeting_id = :meeting" + kept,
                        parameters)
                .executeUpdate();
        if (meeting.versions().isEmpty()) {
            return;
        }
        parameters.put("at", at);
        parameters.put("by", meeting.by());
        parameters.put("day", Date.valueOf(meeting.heldOn()));
        JpaNative.query(
                        em,
                        "update routine_passing set received_at = coalesce(received_at, :at),"
                                + " received_by_id = coalesce(received_by_id, :by), passed_on = :day, passed_by_id = :by,"
                                + " meeting_id = :meeting where unit_id = :unit and version_id in :versions"
                                + " and (passed_on is null or meeting_id = :meeting)",
                        parameters)
                .executeUpdate();
    }
}
