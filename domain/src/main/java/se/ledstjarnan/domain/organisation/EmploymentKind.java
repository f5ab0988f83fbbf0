package se.ledstjarnan.domain.organisation;

/** How a person belongs to a unit. */
public enum EmploymentKind {
    WORKS_IN,
    LEADS
}
