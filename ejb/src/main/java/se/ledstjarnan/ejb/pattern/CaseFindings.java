package se.ledstjarnan.ejb.pattern;

import java.io.Serializable;
import java.util.List;

/** What the page of a case tells of patterns: those that rest on it, and what it is not the same as. */
public record CaseFindings(List<FindingRow> rows, List<ApartRow> apart) implements Serializable {}
