package se.ledstjarnan.ejb.report;

import java.io.Serializable;

/**
 * A figure that is another than when the figures were collected the time before.
 *
 * @param where table or series, and row; the figure's own name
 * @param column null for a figure alone
 */
public record FigureChange(String where, String column, String before, String now) implements Serializable {}
