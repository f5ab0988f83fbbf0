package se.ledstjarnan.domain.plan;

/** How far an action plan has come. */
public enum PlanStatus {
    /** Being written; only those who lead it see it. */
    DRAFT,
    /** Holds: its activities are carried out and checked up. */
    DECIDED,
    /** Carried out or given up, with what it led to. */
    ENDED
}
