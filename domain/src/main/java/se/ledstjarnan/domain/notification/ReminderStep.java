package se.ledstjarnan.domain.notification;

/** How far a reminder has come: the owner twice, the manager, the level above. */
public enum ReminderStep {
    DUE_SOON,
    OVERDUE,
    ESCALATED,
    ESCALATED_FURTHER
}
