package se.ledstjarnan.ejb.internalcontrol;

import java.io.Serializable;

/** A plan as the reader saw it: its number, and the version that was stored then. */
public record PlanRef(int number, long version) implements Serializable {}
