package se.ledstjarnan.ejb.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.ledstjarnan.domain.notification.OutboxMail;
import se.ledstjarnan.domain.notification.OutboxMails;

/**
 * Sends one mail per transaction. A node that dies between handing a mail over and storing that sends it again; its Message-ID stays
 * the same.
 */
@ApplicationScoped
public class MailSending {

    private static final Logger LOG = Logger.getLogger(MailSending.class.getName());

    @Inject
    private OutboxMails mails;

    @Inject
    private MailServer server;

    @Inject
    private MailTexts texts;

    @Inject
    private Clock clock;

    /** Sends the next mail that is due; false when there is none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean sendNext() {
        Optional<OutboxMail> next = mails.nextToSend(clock.instant());
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(OutboxMail mail) {
        String address = mail.getRecipient().getEmail();
        if (!mail.getRecipient().isActive()) {
            mail.unsendable("left");
        } else if (address == null) {
            mail.unsendable("no-address");
        } else {
            hand(mail, address);
        }
    }

    private void hand(OutboxMail mail, String address) {
        try {
            server.send(
                    "outbox-" + mail.getId(),
                    address,
                    texts.subject(mail.getKind(), mail.getNumber()),
                    texts.body(mail.getKind(), mail.getPath()));
            mail.sent(clock.instant());
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, e, () -> "Mail " + mail.getId() + " was not taken");
            mail.failed(e.getClass().getSimpleName(), clock.instant());
        }
    }
}
