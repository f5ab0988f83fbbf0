package se.ledstjarnan.ejb.analysis;

import java.io.Serializable;

/** A proposal that something has come of, as F-12. */
public record ProposalOrigin(int number, String title) implements Serializable {}
