package se.ledstjarnan.ejb.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

class LoginThrottleIT extends ContainerTest {

    @Inject
    private LoginThrottle throttle;

    private final Facts facts = new Facts();
    private final String anna = facts.username("anna");

    @Test
    void stopsAnAccountAfterFiveFailuresFromWhereverTheyCome() {
        for (int i = 1; i <= 5; i++) {
            assertThat(throttle.admit(anna, address("a" + i))).isTrue();
        }
        assertThat(throttle.admit(anna, address("b"))).isFalse();
        assertThat(throttle.admit(" " + anna.toUpperCase() + " ", address("c"))).isFalse();
        assertThat(throttle.admit(facts.username("bo"), address("d"))).isTrue();
    }

    @Test
    void stopsAnAddressAfterFiveFailuresWhoeverItTries() {
        for (int i = 1; i <= 5; i++) {
            assertThat(throttle.admit(facts.username("n" + i), address("x"))).isTrue();
            throttle.failed(address("x"));
        }
        assertThat(throttle.admit(facts.username("n6"), address("x"))).isFalse();
    }

    @Test
    void startsAfreshAfterTheRightPassword() {
        for (int round = 0; round < 3; round++) {
            for (int i = 1; i <= 3; i++) {
                assertThat(throttle.admit(anna, address("f" + round))).isTrue();
            }
            throttle.succeeded(anna);
        }
    }

    @Test
    void letsAWholeOfficeInAtOnceFromOneAddress() {
        for (int i = 0; i < 20; i++) {
            assertThat(throttle.admit(facts.username("u" + i), address("shared")))
                    .isTrue();
        }
    }

    @Test
    void letsTryAgainWhenTheQuarterIsOver() throws Exception {
        for (int i = 1; i <= 6; i++) {
            throttle.admit(anna, address("w"));
            throttle.failed(address("w"));
        }
        assertThat(throttle.admit(anna, address("w"))).isFalse();
        Database.owner().execute("update login_throttle set window_started = window_started - interval '15 minutes'");

        assertThat(throttle.admit(anna, address("w"))).isTrue();
    }

    @Test
    void letsExactlyFiveOfManyAtOnceThrough() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> attempts = Collections.nCopies(24, () -> throttle.admit(anna, address("crowd")));
            int admitted = 0;
            for (Future<Boolean> attempt : crowd.invokeAll(attempts)) {
                admitted += attempt.get() ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(5);
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void namesNobodyInTheDatabase() throws Exception {
        throttle.admit(anna, address("secret"));

        assertThat(Database.owner().column("select key_hash from login_throttle"))
                .isNotEmpty()
                .allSatisfy(hash -> assertThat((String) hash).matches("[0-9a-f]{64}"));
    }

    private String address(String host) {
        return facts.username(host);
    }
}
