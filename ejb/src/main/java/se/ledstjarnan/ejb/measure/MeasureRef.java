package se.ledstjarnan.ejb.measure;

import java.io.Serializable;

/** The measure that a page acts on, and the version its user saw. */
public record MeasureRef(long id, long version) implements Serializable {}
