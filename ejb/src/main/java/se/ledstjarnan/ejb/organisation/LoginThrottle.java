package se.ledstjarnan.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Stops guessing: after five failures within a quarter of an hour an account, and likewise a client address, waits until the
 * quarter is over, on whichever node and with whatever password. An attempt is counted before the password is tried and taken back
 * when it was right, in transactions of its own, so that neither many attempts at once nor a failure later gets past the count.
 */
@ApplicationScoped
public class LoginThrottle {

    static final int FAILURES = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final String COUNT = """
            insert into login_throttle as t (key_hash, attempts, window_started) values (?1, 1, ?2)
            on conflict (key_hash) do update set
                attempts = case when t.window_started <= ?3 then 1 else t.attempts + 1 end,
                window_started = case when t.window_started <= ?3 then excluded.window_started else t.window_started end
            returning attempts
            """;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private LoginKeys keys;

    @Inject
    private Clock clock;

    /** Counts the attempt; false where it must not be made. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean admit(String username, String address) {
        // Always in the same order, so that two attempts at once never wait for each other both ways.
        boolean admitted = true;
        for (String key : List.of(keys.account(username), keys.address(address)).stream()
                .sorted()
                .toList()) {
            admitted &= count(key) <= FAILURES;
        }
        return admitted;
    }

    /** The password was right: the account starts afresh, and the address gets this attempt back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void succeeded(String username, String address) {
        em.createNativeQuery("delete from login_throttle where key_hash = ?1 or window_started <= ?2")
                .setParameter(1, keys.account(username))
                .setParameter(2, Timestamp.from(windowBegins()))
                .executeUpdate();
        em.createNativeQuery("update login_throttle set attempts = attempts - 1 where key_hash = ?1 and attempts > 0")
                .setParameter(1, keys.address(address))
                .executeUpdate();
    }

    private int count(String key) {
        Object attempts = em.createNativeQuery(COUNT)
                .setParameter(1, key)
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, Timestamp.from(windowBegins()))
                .getSingleResult();
        return ((Number) attempts).intValue();
    }

    private Instant windowBegins() {
        return clock.instant().minus(WINDOW);
    }
}
