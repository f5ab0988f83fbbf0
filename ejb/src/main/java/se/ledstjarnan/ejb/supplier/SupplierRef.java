package se.ledstjarnan.ejb.supplier;

import java.io.Serializable;

/** A supplier as the reader saw it: its number, and the version that was stored then. */
public record SupplierRef(int number, long version) implements Serializable {}
