package se.ledstjarnan.ejb.selfmonitoring;

import java.io.Serializable;

/** A check or a list as the reader saw it: its number, and the version that was stored then. */
public record CheckRef(int number, long version) implements Serializable {}
