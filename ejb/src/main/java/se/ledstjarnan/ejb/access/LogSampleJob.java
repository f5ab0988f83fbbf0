package se.ledstjarnan.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.job.ScheduledJob;

/**
 * The first night of each month: draws a sample of who has read cases, where the time that the profile says has passed since the last.
 * A month that was missed is made up for.
 */
@ApplicationScoped
public class LogSampleJob implements ScheduledJob {

    static final String NAME = "log-sample";

    private static final LocalTime NIGHT = LocalTime.of(4, 10);

    @Inject
    private LogSampling sampling;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public LocalDateTime firstDue(LocalDateTime now) {
        return nextAfter(now);
    }

    @Override
    public String period(LocalDateTime due) {
        return YearMonth.from(due).minusMonths(1).toString();
    }

    @Override
    public LocalDateTime nextAfter(LocalDateTime due) {
        return due.toLocalDate().withDayOfMonth(1).plusMonths(1).atTime(NIGHT);
    }

    @Override
    public boolean everyPeriod() {
        return false;
    }

    @Override
    public void run(JobRun run) {
        sampling.draw(run.due().toLocalDate(), NAME);
    }
}
