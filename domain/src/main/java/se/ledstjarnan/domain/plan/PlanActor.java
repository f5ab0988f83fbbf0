package se.ledstjarnan.domain.plan;

/** What somebody is to an action plan. */
public enum PlanActor {
    /** Writes it, decides it, holds its check-ups and ends it. */
    LEADER,
    /** Answers for it by name: reports and holds check-ups. */
    RESPONSIBLE
}
