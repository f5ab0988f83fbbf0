package se.ledstjarnan.domain.notification;

/**
 * A mail to be left in the outbox.
 *
 * @param number the number set into subject and text, without blanks; null where there is none
 * @param path the page it leads to, such as {@code /deviation/case.xhtml?id=7}
 * @param dedupeKey names the event and the recipient; a second mail with the same key is not stored
 * @throws IllegalArgumentException when number, path or key could hold a text
 */
public record NewMail(long employeeId, MailKind kind, String number, String path, String dedupeKey) {

    public NewMail {
        OutboxMail.check(number, path, dedupeKey);
    }
}
