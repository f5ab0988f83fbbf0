package se.ledstjarnan.ejb.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.ejb.complaint.PublicThrottle.Gate;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** How much the public pages take from one address and from all together, on all nodes. */
class PublicThrottleIT extends ContainerTest {

    @Inject
    private PublicThrottle throttle;

    private final Database rows = Database.owner();
    private final String address = UUID.randomUUID().toString();

    @BeforeEach
    void nobodyHasPosted() throws Exception {
        rows.execute("delete from public_throttle");
    }

    @Test
    void letsExactlyTheLimitOfManyAtOnceThrough() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> posts =
                    Collections.nCopies(Gate.FORM.each() * 3, () -> throttle.admit(Gate.FORM, address));
            int admitted = 0;
            for (Future<Boolean> post : crowd.invokeAll(posts)) {
                admitted += post.get() ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(Gate.FORM.each());
        } finally {
            crowd.shutdownNow();
        }
        assertThat(throttle.admit(Gate.FORM, "another " + address)).isTrue();
        assertThat(throttle.admit(Gate.STATUS, address)).as("the code's page").isTrue();
    }

    @Test
    void aFewBusyAddressesDoNotKeepAllOthersOut() throws Exception {
        for (int busy = 0; busy < Gate.FORM.together() / Gate.FORM.each(); busy++) {
            for (int post = 0; post < Gate.FORM.each(); post++) {
                assertThat(throttle.admit(Gate.FORM, busy + address)).isTrue();
            }
        }
        for (int post = 1; post <= Gate.FORM.each(); post++) {
            assertThat(throttle.admit(Gate.FORM, "new " + address))
                    .as("post " + post + " of somebody new")
                    .isEqualTo(post <= Gate.FORM.eachOfMany());
        }
        assertThat(rows.number("select max(attempts) from public_throttle"))
                .as("what is refused uses up nothing")
                .isEqualTo(Gate.FORM.together() + Gate.FORM.eachOfMany());
    }

    @Test
    void casesAreSharedAmongThoseWhoSendToo() {
        for (int sender = 0; sender < Gate.CASE.together() / Gate.CASE.each(); sender++) {
            for (int sent = 0; sent < Gate.CASE.each(); sent++) {
                assertThat(throttle.take(sender + address)).isTrue();
            }
            assertThat(throttle.take(sender + address)).isFalse();
        }
        for (int sent = 0; sent < Gate.CASE.eachOfMany(); sent++) {
            assertThat(throttle.take("new " + address)).isTrue();
        }
        assertThat(throttle.take("new " + address)).isFalse();
    }

    @Test
    void aCrowdOfAddressesIsStoppedTogetherAndCountsNoFurther() throws Exception {
        assertThat(throttle.admit(Gate.FORM, address)).isTrue();
        rows.execute("update public_throttle set attempts = ? where attempts = 1", Gate.FORM.most());
        assertThat(throttle.admit(Gate.FORM, "b " + address)).isFalse();
        assertThat(throttle.admit(Gate.FORM, "c " + address)).isFalse();

        assertThat(rows.number("select max(attempts) from public_throttle")).isEqualTo(Gate.FORM.most() + 1);
        rows.execute("update public_throttle set window_ends = now() - interval '1 second'");
        assertThat(throttle.admit(Gate.FORM, "d " + address)).isTrue();
    }

    @Test
    void wholeNetworksOfTheNewKindAreOneAddress() {
        assertThat(PublicThrottle.network("2001:db8:1:2:3:4:5:6")).isEqualTo(PublicThrottle.network("2001:db8:1:2::9"));
        assertThat(PublicThrottle.network("2001:db8:1:2::9")).isNotEqualTo(PublicThrottle.network("2001:db8:1:3::9"));
        assertThat(PublicThrottle.network("192.0.2.1")).isEqualTo("192.0.2.1");
    }

    @Test
    void namesNobodyAndForgets() throws Exception {
        throttle.admit(Gate.FORM, "192.0.2.77");
        assertThat(rows.number("select count(*) from public_throttle where key_hash like '%192.0.2.77%'"))
                .isZero();
        rows.execute("update public_throttle set window_ends = now() - interval '1 second'");

        assertThat(throttle.take("192.0.2.77")).isTrue();
        assertThat(rows.number("select count(*) from public_throttle")).isEqualTo(2);
    }
}
