package se.ledstjarnan.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Stops guessing: after five failures within a quarter of an hour an account, and likewise a client address, waits until the
 * quarter is over, on whichever node and with whatever password. An attempt is counted before the password is tried and taken back
 * when it was right, in transactions of its own, so that neither many attempts at once nor a failure later gets past the count.
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
        // Always in the same order, so that two attempts at once never wait for each other both ways.
        boolean admitted = true;
        for (String key : Stream.of(keys.account(username), keys.address(address))
                .sorted()
                .toList()) {
            admitted &= attempts.count(key, clock.instant(), oldest()) <= FAILURES;
        }
        return admitted;
    }

    /** The password was right: the account starts afresh, and the address gets this attempt back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void succeeded(String username, String address) {
        attempts.forget(keys.account(username), oldest());
        attempts.takeBack(keys.address(address));
    }

    private Instant oldest() {
        return clock.instant().minus(WINDOW);
    }
}
