package se.ledstjarnan.domain.deviation;

/** Whom the event concerns; the reporter's second answer. */
public enum Concerns {
    /** One individual, named in a table of its own. */
    ONE_PERSON,
    SEVERAL_PERSONS,
    /** The operation as such; nobody was or could have been directly affected. */
    OPERATION
}
