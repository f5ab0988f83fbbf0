package se.ledstjarnan.domain.audit;

/**
 * The right to add to a chain, kept until the transaction ends.
 *
 * @param alreadyRead the reading stands in the log already: there is nothing to add, and no right was taken
 * @param id for the entry, from the sequence of all; null where nothing is to be added
 * @param head the last entry of the chain so far; null when it has none
 */
public record AuditTurn(boolean alreadyRead, Long id, AuditHead head) {}
