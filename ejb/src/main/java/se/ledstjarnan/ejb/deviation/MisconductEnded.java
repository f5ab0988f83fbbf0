package se.ledstjarnan.ejb.deviation;

/** The lex Sarah case of a deviation has come to its end; told within the same transaction. */
public record MisconductEnded(long deviationId) {}
