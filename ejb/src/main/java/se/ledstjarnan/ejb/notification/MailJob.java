package se.ledstjarnan.ejb.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.job.MinuteJob;

/** Every minute: sends what waits in the outbox, where there is a mail server. */
@ApplicationScoped
public class MailJob implements MinuteJob {

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
    public void run(JobRun run) {
        if (server.isPresent()) {
            for (int sent = 0; sent < MOST_PER_RUN && sending.sendNext(); ) {
                sent++;
            }
        }
    }
}
