package se.ledstjarnan.ejb.routine;

import java.io.Serializable;

/** A proposal on its page. @param mayAnswer whether the reader is one of those who answer it, and it is not answered */
public record ProposalView(ProposalRow proposal, boolean mayAnswer) implements Serializable {}
