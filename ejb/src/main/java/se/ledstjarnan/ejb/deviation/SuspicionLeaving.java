package se.ledstjarnan.ejb.deviation;

/**
 * A suspected missförhållande is about to be lifted, closed or set aside as a duplicate. Whoever handles lex Sarah refuses by throwing
 * while it is undecided there: nothing is dropped without a record.
 */
public record SuspicionLeaving(long deviationId) {}
