package se.ledstjarnan.domain.notification;

/** How far a reminder has come. */
public enum ReminderStep {
    DUE_SOON,
    OVERDUE,
    ESCALATED
}
