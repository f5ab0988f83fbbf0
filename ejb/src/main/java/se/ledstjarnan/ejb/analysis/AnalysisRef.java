package se.ledstjarnan.ejb.analysis;

import java.io.Serializable;

/** A round, a proposal or a basis as it was shown. */
public record AnalysisRef(int number, long version) implements Serializable {}
