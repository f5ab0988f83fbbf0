package se.ledstjarnan.ejb.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.job.JobExecution;
import se.ledstjarnan.domain.job.JobRow;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

class JobIT extends ContainerTest {

    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 11, 2, 3, 0);
    private static final Instant SAME_DAY =
            FIRST.plusHours(5).atZone(ClockProducer.SWEDEN).toInstant();
    private static final Duration AFTER_THE_LEASE = JobExecution.LEASE.plusSeconds(1);

    @Inject
    private JobClaims claims;

    @Inject
    private JobWork work;

    @Inject
    private JobRunner runner;

    @Inject
    private JobService service;

    @Test
    void twoNodesDoEachPeriodOnce() throws Exception {
        CountingJob job = new CountingJob("it-two-nodes", FIRST);
        Instant tenDaysLater = SAME_DAY.plus(Duration.ofDays(9));
        CyclicBarrier together = new CyclicBarrier(4);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> results = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                results.add(nodes.submit(node("node-" + i, job, tenDaysLater, together)));
            }
            int done = 0;
            for (Future<Integer> result : results) {
                done += result.get();
            }
            assertThat(done).isEqualTo(10);
        } finally {
            nodes.shutdown();
        }
        assertThat(job.did()).hasSize(10).doesNotHaveDuplicates().isSorted();
        assertThat(unfinished(job)).isZero();
    }

    private Callable<Integer> node(String owner, CountingJob job, Instant now, CyclicBarrier together) {
        return () -> {
            together.await();
            int done = 0;
            for (int tick = 0; tick < 60 && (tick == 0 || unfinished(job) > 0 || done == 0 && tick < 20); tick++) {
                Optional<JobClaim> claim = claims.claim(job, owner, now);
                if (claim.isPresent()) {
                    work.runAndFinish(job, claim.get());
                    done++;
                } else {
                    Thread.sleep(20);
                }
            }
            return done;
        };
    }

    @Test
    void catchesUpWhatWasMissedInOrder() {
        CountingJob job = new CountingJob("it-catch-up", FIRST);
        runner.runAllDue(job);
        assertThat(job.did())
                .startsWith("2026-11-02", "2026-11-03", "2026-11-04")
                .doesNotHaveDuplicates();
        assertThat(runner.runAllDue(job)).isZero();
    }

    @Test
    void oneRunMakesUpForManyWhereTheJobSaysSo() {
        CountingJob job = new CountingJob("it-latest-only", FIRST) {
            @Override
            public boolean everyPeriod() {
                return false;
            }
        };
        assertThat(runner.runAllDue(job)).isEqualTo(1);
    }

    @Test
    void whatADeadNodeHeldIsTakenOverAfterTheLease() {
        CountingJob job = new CountingJob("it-take-over", FIRST);
        JobClaim dead = claims.claim(job, "dead", SAME_DAY).orElseThrow();
        assertThat(claims.claim(job, "alive", SAME_DAY.plusSeconds(30))).isEmpty();
        JobClaim alive =
                claims.claim(job, "alive", SAME_DAY.plus(AFTER_THE_LEASE)).orElseThrow();
        assertThat(alive.run().period()).isEqualTo(dead.run().period());
        assertThat(alive.run().attempt()).isEqualTo(2);
        assertThat(claims.renew(dead, SAME_DAY.plus(AFTER_THE_LEASE))).isFalse();
        assertThatThrownBy(() -> work.runAndFinish(job, dead)).hasStackTraceContaining("Another node has taken over");
        work.runAndFinish(job, alive);
        assertThat(unfinished(job)).isZero();
    }

    @Test
    void aHeartbeatKeepsTheRun() {
        CountingJob job = new CountingJob("it-heartbeat", FIRST);
        JobClaim claim = claims.claim(job, "slow", SAME_DAY).orElseThrow();
        assertThat(claims.renew(claim, SAME_DAY.plusSeconds(60))).isTrue();
        assertThat(claims.claim(job, "other", SAME_DAY.plus(AFTER_THE_LEASE))).isEmpty();
    }

    @Test
    void givesUpAfterTheLastAttemptAndGoesOn() throws Exception {
        CountingJob job = new CountingJob("it-give-up", FIRST);
        Instant now = SAME_DAY;
        for (int attempt = 1; attempt <= JobExecution.MOST_ATTEMPTS; attempt++) {
            JobClaim claim = claims.claim(job, "node", now).orElseThrow();
            claims.failed(claim, "IllegalStateException", now);
            assertThat(claims.claim(job, "node", now)).isEmpty();
            now = now.plus(Duration.ofMinutes(26));
        }
        assertThat(Database.application()
                        .column("select outcome from job_run where job_name = ? and period = '2026-11-02'", job.name()))
                .containsExactly("FAILED");
        JobClaim next =
                claims.claim(job, "node", SAME_DAY.plus(Duration.ofDays(1))).orElseThrow();
        assertThat(next.run().period()).isEqualTo("2026-11-03");
    }

    @Test
    void aFailedRunLeavesNothingBehindButTheReason() throws Exception {
        CountingJob job = new CountingJob("it-failure", FIRST);
        job.failWith(new IllegalStateException("Anna Andersson ramlade"));
        assertThat(runner.runAllDue(job)).isZero();
        assertThat(Database.application()
                        .column("select error from job_run where job_name = ? order by due, id", job.name()))
                .first()
                .asString()
                .startsWith("IllegalStateException at ")
                .doesNotContain("Anna");
    }

    @Test
    void runsNowOnRequestAndWritesThatDown() throws Exception {
        Database.employee("sven-job");
        As.role("sven-job", Roles.SYSTEMFORVALTARE, () -> service.runNow("audit-heads"));
        for (int i = 0; i < 100 && lastDone("audit-heads") == null; i++) {
            Thread.sleep(100);
        }
        assertThat(lastDone("audit-heads")).isNotNull();
        assertThat(
                        Database.application()
                                .number(
                                        "select count(*) from audit_entry a join employee e on e.id = a.employee_id"
                                                + " where a.object_type = 'job' and a.action = 'ADMINISTER' and e.username = 'sven-job'"))
                .isEqualTo(1);
    }

    private Instant lastDone(String job) throws Exception {
        return As.role("sven-job", Roles.SYSTEMFORVALTARE, service::jobs).stream()
                .filter(row -> row.name().equals(job))
                .map(JobRow::lastDone)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Test
    void onlyTheAdministratorLooksAfterJobs() throws Exception {
        assertThat(As.role("sven", Roles.SYSTEMFORVALTARE, service::jobs)).isNotNull();
        assertThatThrownBy(() -> As.role("mats", Roles.MAS, service::jobs)).isInstanceOf(EJBAccessException.class);
    }

    private static long unfinished(ScheduledJob job) {
        try {
            return Database.application()
                    .number("select count(*) from job_run where job_name = ? and finished is null", job.name());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
