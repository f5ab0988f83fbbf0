package se.ledstjarnan.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Succession;

/** Reads which unit goes on with the history of which; the way is as long as reorganisations have made it. */
@ApplicationScoped
class JpaUnitLineage {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    Succession succession() {
        List<?> rows = em.createNativeQuery(
                        "select unit_id, now_id from unit_now where now_id <> unit_id and exists (select 1 from unit_successor)")
                .getResultList();
        Map<Long, Long> now = new HashMap<>();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            now.put(Tree.id(row[0]), Tree.id(row[1]));
        }
        return new Succession(now);
    }
}
