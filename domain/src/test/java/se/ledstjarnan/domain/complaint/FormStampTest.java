package se.ledstjarnan.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FormStampTest {

    private static final Instant FETCHED = Instant.parse("2026-11-22T10:00:00Z");

    private final FormStamp stamp = new FormStamp(UUID.randomUUID(), FETCHED);

    @Test
    void peopleNeedSomeSecondsAndMayTakeHours() {
        assertThat(stamp.isTooFast(FETCHED.plusSeconds(3))).isTrue();
        assertThat(stamp.isTooFast(FETCHED.plusSeconds(4))).isFalse();
        assertThat(stamp.isOld(FETCHED.plus(Duration.ofHours(12)))).isFalse();
        assertThat(stamp.isOld(FETCHED.plus(Duration.ofHours(12)).plusMillis(1)))
                .isTrue();
    }

    @Test
    void aStampOfTomorrowIsNoneOfOurs() {
        assertThat(stamp.isOld(FETCHED.minusSeconds(60))).isTrue();
    }
}
