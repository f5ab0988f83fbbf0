package se.ledstjarnan.ejb.audit;

/**
 * A feature whose cases have chains of their own and begin with a deviation, so that what the log knows of a person holds them too.
 * Supplied as a CDI bean; given as SQL, since the log is read in one statement.
 */
public interface CaseChains {

    /** A query for the chains of the feature's cases that belong to the deviations {@code any (cast(:cases as bigint[]))}. */
    String ofDeviations();
}
