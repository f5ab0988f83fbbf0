package se.ledstjarnan.ejb.organisation;

/** A file of the organisation was taken in; fired in the same transaction. */
public record OrganisationImported(long importId) {}
