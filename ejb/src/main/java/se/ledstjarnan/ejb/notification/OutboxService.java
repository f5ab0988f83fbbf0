package se.ledstjarnan.ejb.notification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.notification.MailRow;
import se.ledstjarnan.domain.notification.OutboxMails;
import se.ledstjarnan.domain.organisation.Roles;

/** What was sent, what waits and what could not be sent; and, without a mail server, what would have been sent. */
@Stateless
@DenyAll
public class OutboxService {

    @Inject
    private OutboxMails mails;

    @Inject
    private MailTexts texts;

    @Inject
    private MailServer server;

    /** A mail with its words as they are, or would have been, sent. */
    public record Shown(MailRow row, String subject, String body) implements java.io.Serializable {}

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<Shown> latest(int from, int most) {
        return mails.latest(from, most).stream()
                .map(row -> new Shown(row, texts.subject(row.kind(), row.number()), texts.body(row.kind(), row.path())))
                .toList();
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public long count() {
        return mails.count();
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public boolean hasMailServer() {
        return server.isPresent();
    }
}
