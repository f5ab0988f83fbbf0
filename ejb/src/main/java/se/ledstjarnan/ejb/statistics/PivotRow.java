package se.ledstjarnan.ejb.statistics;

import java.io.Serializable;
import java.time.Instant;

/** A row behind a figure. */
public record PivotRow(long id, String number, String title, Instant at, String unit) implements Serializable {}
