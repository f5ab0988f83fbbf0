package se.ledstjarnan.domain.organisation;

/** By which organisation figures of earlier days are told. */
public enum OrganisedAs {
    /** By the units that go on with the history of those that there were. */
    NOW,
    /** By the units as they were on the day of each event, also those that are gone. */
    THEN
}
