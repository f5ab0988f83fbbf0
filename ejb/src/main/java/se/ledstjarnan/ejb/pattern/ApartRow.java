package se.ledstjarnan.ejb.pattern;

import java.io.Serializable;
import java.time.Instant;

/**
 * That a case is not about the same thing as others, as somebody said.
 *
 * @param others numbers of the first few of them
 * @param count how many there are of them in all
 */
public record ApartRow(long id, String number, String others, int count, String by, Instant at)
        implements Serializable {}
