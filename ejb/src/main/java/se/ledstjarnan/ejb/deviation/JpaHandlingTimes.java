package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** How long cases take in practice. */
@ApplicationScoped
class JpaHandlingTimes {

    private static final int FEWEST = 5;

    private static final String USUAL = """
            select count(*), percentile_cont(0.5) within group (order by seconds) from (
                select extract(epoch from closed_at - reported_at) as seconds from deviation
                where unit_id = ?1 and status = 'CLOSED' and import_id is null order by closed_at desc limit 50) as lately
            """;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Days from report to close, median of the unit's last 50, at least one; empty where fewer than five are closed. */
    Optional<Integer> usualDays(long unitId) {
        Object[] row =
                (Object[]) em.createNativeQuery(USUAL).setParameter(1, unitId).getSingleResult();
        if (((Number) row[0]).intValue() < FEWEST) {
            return Optional.empty();
        }
        double days = ((Number) row[1]).doubleValue() / 86_400;
        return Optional.of(Math.max(1, (int) Math.round(days)));
    }
}
