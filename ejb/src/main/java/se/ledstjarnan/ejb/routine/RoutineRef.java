package se.ledstjarnan.ejb.routine;

import java.io.Serializable;

/** A document as the user saw it when deciding to change it. */
public record RoutineRef(int number, long version) implements Serializable {}
