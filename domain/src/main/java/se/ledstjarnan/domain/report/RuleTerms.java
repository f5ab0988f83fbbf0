package se.ledstjarnan.domain.report;

import java.io.Serializable;

/**
 * What a selection rule asks for.
 *
 * @param category the category's name; null for every category
 * @param leastSeverity null for every severity
 * @param leastTimes null where one is enough
 */
public record RuleTerms(String category, Integer leastSeverity, Integer leastTimes) implements Serializable {}
