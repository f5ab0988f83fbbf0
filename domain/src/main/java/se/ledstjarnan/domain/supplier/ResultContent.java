package se.ledstjarnan.domain.supplier;

import java.io.Serializable;

/**
 * What a supplier tells of its self-monitoring, as typed.
 *
 * @param title what was checked
 * @param year the year that it is about
 * @param outcome what it showed
 * @param improvements what is done about it
 */
public record ResultContent(String title, Integer year, String outcome, String improvements) implements Serializable {}
