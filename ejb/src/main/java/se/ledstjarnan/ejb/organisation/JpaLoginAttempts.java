package se.ledstjarnan.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

/** Counts of attempts per hashed key, each within a window that starts with the first attempt. */
@ApplicationScoped
class JpaLoginAttempts {

    private static final String COUNT = """
            insert into login_throttle as t (key_hash, attempts, window_started) values (?1, 1, ?2)
            on conflict (key_hash) do update set
                attempts = case when t.window_started <= ?3 then 1 else t.attempts + 1 end,
                window_started = case when t.window_started <= ?3 then excluded.window_started else t.window_started end
            returning attempts
            """;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Counts one more and gives the number; a window that began before the given moment is over, and a new one begins. */
    public int count(String key, Instant now, Instant oldest) {
        Object attempts = em.createNativeQuery(COUNT)
                .setParameter(1, key)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(oldest))
                .getSingleResult();
        return ((Number) attempts).intValue();
    }

    /** Forgets the key, and every window that is over. */
    public void forget(String key, Instant oldest) {
        em.createNativeQuery("delete from login_throttle where key_hash = ?1 or window_started <= ?2")
                .setParameter(1, key)
                .setParameter(2, Timestamp.from(oldest))
                .executeUpdate();
    }

    /** How many were counted in the window that is not over. */
    public int counted(String key, Instant oldest) {
        Object attempts = em.createNativeQuery(
                        "select coalesce(sum(attempts), 0) from login_throttle where key_hash = ?1 and window_started > ?2")
                .setParameter(1, key)
                .setParameter(2, Timestamp.from(oldest))
                .getSingleResult();
        return ((Number) attempts).intValue();
    }
}
