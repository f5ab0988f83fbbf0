package se.ledstjarnan.domain.competence;

/** What kind of competence is demanded. */
public enum RequirementKind {
    EDUCATION,
    /** A course, often to be taken anew after some time. */
    COURSE,
    /** A permit that is shown, such as a driving licence for a duty. */
    PERMIT,
    /** A care task delegated: the delegation itself is the evidence, and nobody judges it. */
    DELEGATION,
    SKILL
}
