package se.ledstjarnan.domain.statistics;

import java.io.Serializable;
import java.time.YearMonth;

/** How many of something there were in a month; one point of a chart. */
public record MonthlyCount(YearMonth month, int count) implements Serializable {}
