package se.ledstjarnan.ejb.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.NewMail;
import se.ledstjarnan.domain.notification.OutboxMail;
import se.ledstjarnan.domain.notification.OutboxMails;

/** Where use cases leave mails: stored in the caller's transaction, so that nobody is told of what did not happen. */
@ApplicationScoped
public class Outbox {

    @Inject
    private OutboxMails mails;

    @Inject
    private Clock clock;

    /**
     * Leaves a mail.
     *
     * @param number the number set into subject and text, without blanks
     * @param path the page it leads to, such as {@code /deviation/case.xhtml?id=7}
     * @param dedupeKey names the event and the recipient; a second mail with the same key is not stored
     * @return false when a mail with the key was there already
     * @throws IllegalArgumentException when number, path or key could hold a text
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean queue(long employeeId, MailKind kind, String number, String path, String dedupeKey) {
        OutboxMail.check(number, path, dedupeKey);
        return mails.queue(employeeId, kind, number, path, dedupeKey, clock.instant());
    }

    /** Leaves many mails at once; those with a key that was there already are not stored. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue(List<NewMail> many) {
        mails.queue(many, clock.instant());
    }
}
