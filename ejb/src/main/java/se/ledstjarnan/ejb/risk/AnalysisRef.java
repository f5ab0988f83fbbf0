package se.ledstjarnan.ejb.risk;

import java.io.Serializable;

/** An analysis as the reader saw it: its number, and the version that was stored then. */
public record AnalysisRef(int number, long version) implements Serializable {}
