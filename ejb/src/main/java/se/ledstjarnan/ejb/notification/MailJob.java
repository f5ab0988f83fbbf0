package se.ledstjarnan.ejb.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.job.ScheduledJob;

/** Every minute: sends what waits in the outbox, where there is a mail server. */
@ApplicationScoped
public class MailJob implements ScheduledJob {

    private static final int MOST_PER_RUN = 500;

    @Inject
    private MailSending sending;

    @Inject
    private MailServer server;

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public LocalDateTime firstDue(LocalDateTime now) {
        return now.truncatedTo(ChronoUnit.MINUTES);
    }

    @Override
    public String period(LocalDateTime due) {
        return due.toString();
    }

    @Override
    public LocalDateTime nextAfter(LocalDateTime due) {
        return due.plusMinutes(1);
    }

    @Override
    public boolean everyPeriod() {
        return false;
    }

    @Override
    public void run(JobRun run) {
        if (server.isPresent()) {
            for (int sent = 0; sent < MOST_PER_RUN && sending.sendNext(); ) {
                sent++;
            }
        }
    }
}
