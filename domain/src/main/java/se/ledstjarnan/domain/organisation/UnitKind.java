package se.ledstjarnan.domain.organisation;

/** The levels of the tree: the administration, its departments, their units. */
public enum UnitKind {
    ADMINISTRATION,
    DEPARTMENT,
    UNIT
}
