package se.ledstjarnan.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Stops guessing: after five failures within a quarter of an hour an account, and likewise a client address, waits until the
 * quarter is over, on whichever node and with whatever password. For the account an attempt counts before the password is tried,
 * so that many at once do not get past the count; for the address only failures count, since a whole office may log in at once
 * from one. Each in a transaction of its own, so that what fails later takes no count back.
 */
@ApplicationScoped
public class LoginThrottle {

    static final int FAILURES = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);

    @Inject
    private JpaLoginAttempts attempts;

    @Inject
    private LoginKeys keys;

    @Inject
    private Clock clock;

    /** Counts the attempt; false where it must not be made. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean admit(String username, String address) {
        return attempts.counted(keys.address(address), oldest()) < FAILURES
                && attempts.count(keys.account(username), clock.instant(), oldest()) <= FAILURES;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(String address) {
        attempts.count(keys.address(address), clock.instant(), oldest());
    }

    /** The password was right: the account starts afresh. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void succeeded(String username) {
        attempts.forget(keys.account(username), oldest());
    }

    private Instant oldest() {
        return clock.instant().minus(WINDOW);
    }
}
