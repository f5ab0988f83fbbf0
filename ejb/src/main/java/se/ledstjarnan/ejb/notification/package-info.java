/**
 * Mails and reminders. A use case calls {@code outbox.queue(employeeId, MailKind.CASE_RECEIVED, number, "/deviation/case.xhtml?id=7",
 * "deviation:7:received:" + employeeId)} in its own transaction; a job sends it within a minute, where the server has mail. A new kind
 * of mail is a constant of {@link se.ledstjarnan.domain.notification.MailKind} and two lines of {@code mail.properties}. A feature
 * whose things fall due implements {@link se.ledstjarnan.ejb.notification.ReminderSource}; the nightly job does the rest.
 */
package se.ledstjarnan.ejb.notification;
