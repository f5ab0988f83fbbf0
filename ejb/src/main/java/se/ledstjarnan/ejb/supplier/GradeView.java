package se.ledstjarnan.ejb.supplier;

import java.io.Serializable;

/** A grade to choose, with what follows of it. @param days within which it is to be mended; null for none */
public record GradeView(int level, String name, String meaning, boolean planNeeded, Integer days)
        implements Serializable {}
