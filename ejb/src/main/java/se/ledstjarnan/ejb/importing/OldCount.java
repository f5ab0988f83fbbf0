package se.ledstjarnan.ejb.importing;

import java.io.Serializable;

/** How many rows of a file there are of something. */
public record OldCount(String name, int rows) implements Serializable {}
