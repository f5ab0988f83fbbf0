package se.ledstjarnan.ejb.job;

import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A daily job that writes down which periods it did; made by a test, so no timer finds it. */
class CountingJob implements ScheduledJob {

    private final String name;
    private final LocalDateTime first;
    private final List<String> did = new CopyOnWriteArrayList<>();
    private volatile RuntimeException failure;

    CountingJob(String name, LocalDateTime first) {
        this.name = name;
        this.first = first;
    }

    void failWith(RuntimeException thrown) {
        failure = thrown;
    }

    List<String> did() {
        return did;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public LocalDateTime firstDue(LocalDateTime now) {
        return first;
    }

    @Override
    public String period(LocalDateTime due) {
        return due.toLocalDate().toString();
    }

    @Override
    public LocalDateTime nextAfter(LocalDateTime due) {
        return due.plusDays(1);
    }

    @Override
    public void run(JobRun run) {
        if (failure != null) {
            throw failure;
        }
        did.add(run.period());
    }
}
