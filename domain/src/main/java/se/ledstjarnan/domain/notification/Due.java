package se.ledstjarnan.domain.notification;

import java.time.LocalDate;
import java.util.Map;

/**
 * Something that somebody is to have done by a day, as a feature tells the reminders.
 *
 * @param key what it is, such as {@code measure:123}; with the due date and the step it makes each reminder come once, and a new
 *     due date be reminded of anew
 * @param number the number in the mail; null where there is none
 * @param path the page where it is done
 * @param ownerId the employee who is to do it
 * @param unitId the unit whose leaders are told when it is late; null where the next level is not told by unit
 * @param mails the mail of each step; a step without one is not told
 */
public record Due(
        String key,
        String number,
        String path,
        long ownerId,
        Long unitId,
        LocalDate due,
        Map<ReminderStep, MailKind> mails) {

    public Due {
        mails = Map.copyOf(mails);
    }

    public static final Map<ReminderStep, MailKind> CASE = Map.of(
            ReminderStep.DUE_SOON, MailKind.CASE_DUE_SOON,
            ReminderStep.OVERDUE, MailKind.CASE_OVERDUE,
            ReminderStep.ESCALATED, MailKind.CASE_ESCALATED,
            ReminderStep.ESCALATED_FURTHER, MailKind.CASE_ESCALATED);

    /** A clock of the law: told to those who are to act, and to nobody above them. */
    public static final Map<ReminderStep, MailKind> LAW =
            Map.of(ReminderStep.DUE_SOON, MailKind.LAW_DUE_SOON, ReminderStep.OVERDUE, MailKind.LAW_OVERDUE);

    public static final Map<ReminderStep, MailKind> MEASURE = Map.of(
            ReminderStep.DUE_SOON, MailKind.MEASURE_DUE_SOON,
            ReminderStep.OVERDUE, MailKind.MEASURE_OVERDUE,
            ReminderStep.ESCALATED, MailKind.MEASURE_ESCALATED,
            ReminderStep.ESCALATED_FURTHER, MailKind.MEASURE_ESCALATED);

    public static final Map<ReminderStep, MailKind> VERDICT = Map.of(
            ReminderStep.DUE_SOON, MailKind.VERDICT_DUE_SOON,
            ReminderStep.OVERDUE, MailKind.VERDICT_OVERDUE,
            ReminderStep.ESCALATED, MailKind.VERDICT_ESCALATED,
            ReminderStep.ESCALATED_FURTHER, MailKind.VERDICT_ESCALATED);

    /** Key of the mail that tells this step of this due date to this person. */
    public String dedupeKey(ReminderStep step, long recipientId) {
        return key + ':' + due + ':' + step + ':' + recipientId;
    }
}
