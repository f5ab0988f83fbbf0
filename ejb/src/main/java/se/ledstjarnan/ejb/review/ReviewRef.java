package se.ledstjarnan.ejb.review;

import java.io.Serializable;

/** A report as the reader saw it. @param version that was stored then */
public record ReviewRef(int number, long version) implements Serializable {}
