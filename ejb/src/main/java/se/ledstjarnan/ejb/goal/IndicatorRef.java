package se.ledstjarnan.ejb.goal;

import java.io.Serializable;

/** An indicator as it was read. */
public record IndicatorRef(int number, long version) implements Serializable {}
