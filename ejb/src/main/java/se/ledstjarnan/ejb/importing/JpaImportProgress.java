package se.ledstjarnan.ejb.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** How far a job has come with a file, for those who wait. */
@ApplicationScoped
class JpaImportProgress {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Outside the transaction of the work, which shows nothing of itself until it ends. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void at(long importId, int rows) {
        em.createNativeQuery("insert into case_import_progress (import_id, row_count) values (?1, ?2)"
                        + " on conflict (import_id) do update set row_count = excluded.row_count")
                .setParameter(1, importId)
                .setParameter(2, rows)
                .executeUpdate();
    }

    int of(long importId) {
        List<?> rows = em.createNativeQuery("select row_count from case_import_progress where import_id = ?1")
                .setParameter(1, importId)
                .getResultList();
        return rows.isEmpty() ? 0 : ((Number) rows.get(0)).intValue();
    }
}
