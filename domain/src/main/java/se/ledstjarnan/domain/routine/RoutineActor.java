package se.ledstjarnan.domain.routine;

/** What a person is to one version of a document. */
public enum RoutineActor {
    /** May write documents of this reach. */
    AUTHOR,
    /** May approve this version, by the municipality's rule. */
    APPROVER
}
