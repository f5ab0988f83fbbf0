package se.ledstjarnan.domain.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored mails. */
public interface OutboxMails {

    /** Stores a mail to be sent; nothing happens when one with the key is stored already. False in that case. */
    boolean queue(long employeeId, MailKind kind, String number, String path, String dedupeKey, Instant now);

    /** Stores the mails, but for those whose key is stored already; in few statements, however many they are. */
    void queue(List<NewMail> mails, Instant now);

    /** A mail that is to be sent now, held until the transaction ends and passed over by other nodes. */
    Optional<OutboxMail> nextToSend(Instant now);

    /** The latest mails, newest first. */
    List<MailRow> latest(int from, int most);

    long count();
}
