package se.ledstjarnan.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Counts per hashed key, each within a window that starts with the first. */
@ApplicationScoped
class JpaPublicThrottle {

    /** Counts no further than one past the limit: a flood leaves the row as it is, and gets none back. */
    private static final String COUNT = """
            insert into public_throttle as t (key_hash, attempts, window_started, window_ends) values (?1, 1, ?2, ?3)
            on conflict (key_hash) do update set
                attempts = case when t.window_ends <= ?2 then 1 else t.attempts + 1 end,
                window_started = case when t.window_ends <= ?2 then excluded.window_started else t.window_started end,
                window_ends = case when t.window_ends <= ?2 then excluded.window_ends else t.window_ends end
            where t.window_ends <= ?2 or t.attempts <= ?4
            returning attempts
            """;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Counts one more and says how many there are; one past the limit, however many there were. */
    int count(String key, int limit, Duration window, Instant now) {
        List<?> attempts = em.createNativeQuery(COUNT)
                .setParameter(1, key)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now.plus(window)))
                .setParameter(4, limit)
                .getResultList();
        return attempts.isEmpty() ? limit + 1 : ((Number) attempts.get(0)).intValue();
    }

    /** How many there are. */
    int counted(String key, Instant now) {
        List<?> attempts = em.createNativeQuery(
                        "select attempts from public_throttle where key_hash = ?1 and window_ends > ?2")
                .setParameter(1, key)
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        return attempts.isEmpty() ? 0 : ((Number) attempts.get(0)).intValue();
    }

    /** Forgets every window that is over. */
    void forgetEnded(Instant now) {
        em.createNativeQuery("delete from public_throttle where window_ends <= ?1")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
    }
}
