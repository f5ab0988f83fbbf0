package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.routine.RoutineKind;
import se.ledstjarnan.domain.routine.RoutineStatus;
import se.ledstjarnan.ejb.measure.ChangedDocument;
import se.ledstjarnan.ejb.measure.ChangedDocuments;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Which measures changed which versions, read from either end. */
@ApplicationScoped
class JpaRoutineCauses implements ChangedDocuments {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Once for the same measure and version. */
    void add(int number, int version, long measureId, long by, Instant now) {
        em.createNativeQuery("""
                        insert into routine_cause (version_id, measure_id, by_id, at)
                        select v.id, ?3, ?4, ?5 from routine r join routine_version v on v.routine_id = r.id
                        where r.number = ?1 and v.version_no = ?2 on conflict do nothing
                        """)
                .setParameter(1, number)
                .setParameter(2, version)
                .setParameter(3, measureId)
                .setParameter(4, by)
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
    }

    /** Ids of the measures behind a version. */
    List<Long> measures(int number, int version) {
        List<?> found = em.createNativeQuery("""
                        select c.measure_id from routine r join routine_version v on v.routine_id = r.id
                        join routine_cause c on c.version_id = v.id where r.number = ?1 and v.version_no = ?2 order by c.at, c.measure_id
                        """)
                .setParameter(1, number)
                .setParameter(2, version)
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    @Override
    public List<ChangedDocument> of(long measureId) {
        List<?> found = em.createNativeQuery("""
                        select r.number, v.version_no, v.title, v.status, v.valid_from from routine_cause c
                        join routine_version v on v.id = c.version_id join routine r on r.id = v.routine_id
                        where c.measure_id = ?1 order by c.at, v.id
                        """).setParameter(1, measureId).getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new ChangedDocument(
                        ((Number) row[0]).intValue(),
                        ((Number) row[1]).intValue(),
                        (String) row[2],
                        state(RoutineStatus.valueOf((String) row[3]), row[4] != null),
                        Columns.day(row[4])))
                .toList();
    }

    private static ChangedDocument.State state(RoutineStatus status, boolean everHeld) {
        if (status.isOpen()) {
            return ChangedDocument.State.WRITTEN;
        }
        return everHeld ? ChangedDocument.State.IN_FORCE : ChangedDocument.State.GIVEN_UP;
    }

    /** Documents in force that the person may write, by title or by how well they fit the words. */
    List<RoutineCauseService.Choice> choices(String text, Scope scope, int most) {
        RoutineRights rights = RoutineRights.authored(scope);
        Map<String, Object> parameters = new HashMap<>(rights.parameters());
        parameters.put("text", text);
        String found = text.isEmpty() ? "" : " and v.words @@ websearch_to_tsquery('swedish', :text)";
        String order = text.isEmpty() ? "" : "ts_rank(v.words, websearch_to_tsquery('swedish', :text)) desc, ";
        List<?> rows = JpaNative.query(
                        em,
                        "select r.number, v.title, v.kind, exists (select 1 from routine_version d where d.routine_id = r.id"
                                + " and d.status in ('DRAFT', 'FOR_APPROVAL')) from routine_version v join routine r on r.id = v.routine_id"
                                + " where v.status = 'IN_FORCE' and " + rights.predicate() + found + " order by "
                                + order
                                + "v.title, v.id limit " + most,
                        parameters)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new RoutineCauseService.Choice(
                        ((Number) row[0]).intValue(), (String) row[1], RoutineKind.valueOf((String) row[2]), (Boolean)
                                row[3]))
                .toList();
    }
}
