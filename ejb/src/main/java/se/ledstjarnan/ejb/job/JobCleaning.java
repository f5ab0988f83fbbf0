package se.ledstjarnan.ejb.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import se.ledstjarnan.domain.job.Jobs;

/** Every night: removes runs that went well long ago. The due times have moved on, so no period comes back. */
@ApplicationScoped
public class JobCleaning implements DailyJob {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final LocalTime AT_NIGHT = LocalTime.of(4, 20);

    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "job-cleaning";
    }

    @Override
    public LocalTime hour() {
        return AT_NIGHT;
    }

    @Override
    public void run(JobRun run) {
        jobs.removeDone(clock.instant().minus(KEPT));
    }
}
