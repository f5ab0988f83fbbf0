package se.ledstjarnan.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class JobExecutionTest {

    private static final LocalDateTime DUE = LocalDateTime.of(2026, 11, 2, 3, 0);
    private static final Instant NOW = Instant.parse("2026-11-02T03:00:10Z");

    private final JobExecution run = new JobExecution("backup", "2026-11-02", DUE);

    @Test
    void isHeldUnderALease() {
        assertThat(run.isFree(NOW)).isTrue();
        assertThat(run.claim("a", NOW)).isTrue();
        assertThat(run.isFree(NOW.plusSeconds(80))).isFalse();
        assertThat(run.isFree(NOW.plus(JobExecution.LEASE).plusMillis(1))).isTrue();
        assertThat(run.getAttempt()).isEqualTo(1);
    }

    @Test
    void waitsLongerAfterEachFailure() {
        run.claim("a", NOW);
        run.fail("IOException", NOW);
        assertThat(run.isFree(NOW.plusSeconds(59))).isFalse();
        assertThat(run.isFree(NOW.plusSeconds(61))).isTrue();
        run.claim("b", NOW.plusSeconds(61));
        run.fail("IOException", NOW.plusSeconds(61));
        assertThat(run.isFree(NOW.plusSeconds(61).plus(Duration.ofMinutes(3)))).isFalse();
        assertThat(run.getError()).isEqualTo("IOException");
    }

    @Test
    void isGivenUpAfterTheLastAttemptAndCanBeTriedAgain() {
        for (int i = 0; i < JobExecution.MOST_ATTEMPTS; i++) {
            assertThat(run.claim("a", NOW)).isTrue();
        }
        assertThat(run.claim("a", NOW)).isFalse();
        assertThat(run.getOutcome()).isEqualTo(JobOutcome.FAILED);
        assertThat(run.isFree(NOW.plus(Duration.ofDays(1)))).isFalse();
        run.tryAgain();
        assertThat(run.isFree(NOW)).isTrue();
        assertThat(run.claim("a", NOW)).isTrue();
    }

    @Test
    void aJobOnlyMovesForward() {
        Job job = new Job("backup", DUE);
        assertThat(job.isDue(DUE.minusSeconds(1))).isFalse();
        assertThat(job.isDue(DUE)).isTrue();
        job.advanceTo(DUE.plusDays(1));
        assertThat(job.isDue(DUE)).isFalse();
        assertThatThrownBy(() -> job.advanceTo(DUE)).isInstanceOf(IllegalArgumentException.class);
    }
}
