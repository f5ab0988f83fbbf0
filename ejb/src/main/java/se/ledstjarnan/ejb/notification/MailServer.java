package se.ledstjarnan.ejb.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server that the administrator has set up as {@code mail/ledstjarnan}, if any. */
@ApplicationScoped
public class MailServer {

    private static final String NAME = "mail/ledstjarnan";

    @Inject
    @ConfigProperty(name = "ledstjarnan.mail-from")
    private Optional<String> from;

    /** Without one, mails stay in the outbox, where they can be read. */
    public boolean isPresent() {
        return session().isPresent();
    }

    /**
     * Hands a mail over.
     *
     * @param id names the mail for ever, so that a mail server that gets it twice can tell
     * @throws MessagingException when it was not taken
     */
    void send(String id, String to, String subject, String body) throws MessagingException {
        Session session = session().orElseThrow(() -> new MessagingException("No mail server"));
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + id + "@ledstjarnan>");
            }
        };
        if (from.isPresent()) {
            message.setFrom(new InternetAddress(from.get()));
        } else {
            message.setFrom();
        }
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setText(body, StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(new Date());
        Transport.send(message);
    }

    private static Optional<Session> session() {
        try {
            return Optional.of(InitialContext.doLookup(NAME));
        } catch (NamingException e) {
            return Optional.empty();
        }
    }
}
