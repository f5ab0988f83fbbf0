package se.ledstjarnan.domain.analysis;

import java.io.Serializable;

/**
 * What the board decided of a proposal.
 *
 * @param outcome one of the decided ones
 * @param words how it was changed, or what was said
 * @param departure why the decision goes against the matrix, where it does
 */
public record ProposalVerdict(ProposalStatus outcome, String words, String departure) implements Serializable {}
