package se.ledstjarnan.ejb.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.ledstjarnan.domain.responsibility.DecisionSubject;
import se.ledstjarnan.ejb.shared.Columns;

/** Decisions as they are shown. */
@ApplicationScoped
class JpaDecisions {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** The latest first; those that were struck among them. */
    List<DecisionRow> all() {
        List<?> rows = em.createNativeQuery("""
                        select d.id, d.version, d.subject, d.summary, d.decided_by_body, d.decided_on, d.decision_paragraph,
                            d.decision_register_number, e.given_name || ' ' || e.family_name, d.struck_reason
                        from board_decision d join employee e on e.id = d.recorded_by_id order by d.decided_on desc, d.id desc
                        """).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new DecisionRow(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        DecisionSubject.valueOf((String) row[2]),
                        (String) row[3],
                        (String) row[4],
                        Columns.day(row[5]),
                        (String) row[6],
                        (String) row[7],
                        (String) row[8],
                        (String) row[9]))
                .toList();
    }
}
