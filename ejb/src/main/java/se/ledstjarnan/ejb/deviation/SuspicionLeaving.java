package se.ledstjarnan.ejb.deviation;

/**
 * A suspicion of lex Sarah or lex Maria is about to be lifted, closed or set aside as a duplicate. Whoever handles those refuses by
 * throwing while it is not ended there: nothing is dropped without a record.
 */
public record SuspicionLeaving(long deviationId) {}
