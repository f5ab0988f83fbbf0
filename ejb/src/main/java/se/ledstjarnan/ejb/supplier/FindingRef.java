package se.ledstjarnan.ejb.supplier;

import java.io.Serializable;

/** A finding of a visit as the reader saw it, with the version of the visit that was stored then. */
public record FindingRef(long visitId, long version, long findingId) implements Serializable {}
