package se.ledstjarnan.domain.responsibility;

/** Why a task has nobody, or not the one it should have. */
public enum GapKind {
    /** Nobody holds the role that bears the task. */
    ROLE_VACANT,
    /** Nobody leads the unit. */
    UNIT_VACANT,
    /** The person it was distributed to has left. */
    HOLDER_LEFT,
    /** The last day of the distribution has passed. */
    RAN_OUT,
    /** Its last day comes near, and nothing takes over from it. */
    ENDS_SOON,
    DECLINED,
    RETURNED,
    /** The task ended, or can no longer be distributed, and somebody still has it. */
    TASK_ENDED
}
