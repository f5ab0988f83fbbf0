package se.ledstjarnan.ejb.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.responsibility.Distribution;
import se.ledstjarnan.ejb.notification.Outbox;

/** Tells the one who is asked, and the one who asked, that something waits or was answered. */
@ApplicationScoped
class DistributionMail {

    @Inject
    private Outbox outbox;

    void proposed(Distribution distribution) {
        send(distribution, distribution.getReceiver().getId(), MailKind.TASK_PROPOSED);
    }

    void answered(Distribution distribution) {
        send(distribution, distribution.getGiver().getId(), MailKind.TASK_ANSWERED);
    }

    /** The receiver no longer has it, or need not answer. */
    void taken(Distribution distribution) {
        send(distribution, distribution.getReceiver().getId(), MailKind.TASK_TAKEN_BACK);
    }

    private void send(Distribution distribution, long recipient, MailKind kind) {
        String path = "/responsibility/given.xhtml?id=" + distribution.getId();
        String event =
                "distribution:" + distribution.getId() + ':' + kind + ':' + distribution.getVersion() + ':' + recipient;
        outbox.queue(recipient, kind, Integer.toString(distribution.getTask().getNumber()), path, event);
    }
}
