package se.ledstjarnan.domain.person;

/** What a person is to the case. */
public enum PersonRole {
    /** The individual whom the event concerns. */
    CONCERNED,
    /** Somebody outside the municipality's staff on whose behalf the report was registered (C2). */
    OUTSIDE_REPORTER
}
