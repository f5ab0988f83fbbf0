package se.ledstjarnan.ejb.goal;

import java.io.Serializable;

/** A goal as it was read. */
public record GoalRef(int number, long version) implements Serializable {}
