package se.ledstjarnan.domain.routine;

/** What sort of governing document it is, from the most political to the most practical. */
public enum RoutineKind {
    POLICY,
    GUIDELINE,
    ROUTINE,
    INSTRUCTION,
    TEMPLATE,
    CHECKLIST;

    /** Whether it says what is wanted rather than how it is done; political bodies may have kept these to themselves. */
    public boolean isGuiding() {
        return this == POLICY || this == GUIDELINE;
    }
}
