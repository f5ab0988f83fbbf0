package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.routine.ReadingAudience;
import se.ledstjarnan.ejb.shared.JpaNative;
import se.ledstjarnan.ejb.shared.JpaTogether;

/** Who is asked to read what, and who has. */
@ApplicationScoped
class JpaReadings {

    private static final String IN_FORCE =
            "select v.id from routine_version v join routine r on r.id = v.routine_id where r.number = ?1 and v.status = 'IN_FORCE'";

    /** A manager's document is reviewed by those who lead its units; one without a unit by the holders of the position. */
    private static final String TO_REVIEW = """
            select r.number, r.review_due, v.responsible, l.employee_id
            from routine r join routine_version v on v.routine_id = r.id and v.status = 'IN_FORCE'
            left join routine_unit ru on ru.version_id = v.id and v.responsible = 'ENHETSCHEF'
            left join employment l on l.unit_id = ru.unit_id and l.kind = 'LEADS'
                and l.valid_from <= ?2 and (l.valid_to is null or l.valid_to >= ?2)
            where r.review_due <= ?1 group by 1, 2, 3, 4 order by 1, 4""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Somebody who is to confirm by a day, and has not. */
    record Owing(int number, int version, long employeeId, LocalDate due) {}

    /** Asks the unit anew: a later question takes the place of an earlier one. */
    void ask(int number, long unitId, ReadingAudience audience, LocalDate due, long by, Instant at) {
        em.createNativeQuery("insert into reading_request (version_id, unit_id, audience, due, by_id, at) values (("
                        + IN_FORCE
                        + "), ?2, ?3, ?4, ?5, ?6) on conflict (version_id, unit_id) do update set audience = excluded.audience,"
                        + " due = excluded.due, by_id = excluded.by_id, at = excluded.at")
                .setParameter(1, number)
                .setParameter(2, unitId)
                .setParameter(3, audience.name())
                .setParameter(4, Date.valueOf(due))
                .setParameter(5, by)
                .setParameter(6, Timestamp.from(at))
                .executeUpdate();
    }

    /** The question on the version in force. */
    Optional<QuestionService.Asked> question(int number) {
        return new JpaTogether()
                        .ask(
                                "question",
                                "select q.question, (select json_agg(a.words order by a.position) from routine_question_answer a"
                                        + " where a.question_id = q.id) as answers from routine_question q where q.version_id = ("
                                        + IN_FORCE.replace("?1", ":number") + ")")
                        .with(Map.of("number", number))
                        .answer(em)
                        .of("question", row -> new QuestionService.Asked(row.text("question"), row.texts("answers")))
                        .stream()
                        .findFirst();
    }

    /** Confirming again changes nothing. @return false where that version is not in force, or was confirmed before */
    boolean confirm(int number, int version, long employeeId, Instant at) {
        return em.createNativeQuery("insert into reading_receipt (version_id, employee_id, at) "
                                + IN_FORCE.replace(
                                        "select v.id", "select v.id, cast(?2 as bigint), cast(?3 as timestamptz)")
                                + " and v.version_no = ?4 on conflict do nothing")
                        .setParameter(1, number)
                        .setParameter(2, employeeId)
                        .setParameter(3, Timestamp.from(at))
                        .setParameter(4, version)
                        .executeUpdate()
                > 0;
    }

    /** Those asked, by unit and name. @param units null for all */
    List<ReadingView.Group> groups(int number, Collection<Long> units, LocalDate day) {
        String sql = "select q.unit_id, u.name, q.audience, q.due, e.given_name || ' ' || e.family_name, p.at"
                + " from reading_request q join unit u on u.id = q.unit_id"
                + " left join employment m on " + JpaRoutineReads.ASKED + " and "
                + JpaRoutineReads.AT_WORK.formatted(":day")
                + " left join employee e on e.id = m.employee_id and e.active"
                + " left join reading_receipt p on p.version_id = q.version_id and p.employee_id = e.id"
                + " where q.version_id = (" + IN_FORCE.replace("?1", ":number") + ")"
                + (units == null ? "" : " and q.unit_id in :units")
                + " group by 1, 2, 3, 4, e.id, 5, 6 order by 2, 1, e.family_name, e.given_name";
        Map<String, Object> parameters = new HashMap<>(Map.of("number", number, "day", Date.valueOf(day)));
        if (units != null) {
            parameters.put("units", units);
        }
        Query query = JpaNative.query(em, sql, parameters);
        Map<Long, List<Object[]>> byUnit = new LinkedHashMap<>();
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            byUnit.computeIfAbsent(((Number) row[0]).longValue(), unit -> new ArrayList<>())
                    .add(row);
        }
        return byUnit.values().stream().map(JpaReadings::group).toList();
    }

    private static ReadingView.Group group(List<Object[]> rows) {
        Object[] first = rows.get(0);
        return new ReadingView.Group(
                ((Number) first[0]).longValue(),
                (String) first[1],
                ReadingAudience.valueOf((String) first[2]),
                ((Date) first[3]).toLocalDate(),
                rows.stream()
                        .filter(row -> row[4] != null)
                        .map(row -> new ReadingView.Person(
                                (String) row[4], row[5] == null ? null : ((Timestamp) row[5]).toInstant()))
                        .toList());
    }

    /** The employees of the unit who are asked that day and have not confirmed. */
    List<Owing> owing(LocalDate through, LocalDate day) {
        List<?> rows = em.createNativeQuery(
                        "select distinct r.number, v.version_no, m.employee_id, q.due from reading_request q"
                                + " join routine_version v on v.id = q.version_id and v.status = 'IN_FORCE' join routine r on r.id = v.routine_id"
                                + " join employment m on " + JpaRoutineReads.ASKED + " and "
                                + JpaRoutineReads.AT_WORK.formatted("?2")
                                + " join employee e on e.id = m.employee_id and e.active"
                                + " where q.due <= ?1 and not exists (select 1 from reading_receipt p where p.version_id = v.id"
                                + " and p.employee_id = m.employee_id) order by 1, 3")
                .setParameter(1, Date.valueOf(through))
                .setParameter(2, Date.valueOf(day))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Owing(
                        ((Number) row[0]).intValue(),
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).longValue(),
                        ((Date) row[3]).toLocalDate()))
                .toList();
    }

    /** A document in force with its day of review; leader is null where the holders of the position answer for it. */
    record Review(int number, LocalDate due, Role responsible, Long leader) {}

    List<Review> toReview(LocalDate through, LocalDate day) {
        List<?> rows = em.createNativeQuery(TO_REVIEW)
                .setParameter(1, Date.valueOf(through))
                .setParameter(2, Date.valueOf(day))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Review(
                        ((Number) row[0]).intValue(),
                        ((Date) row[1]).toLocalDate(),
                        Role.valueOf((String) row[2]),
                        row[3] == null ? null : ((Number) row[3]).longValue()))
                .toList();
    }
}
