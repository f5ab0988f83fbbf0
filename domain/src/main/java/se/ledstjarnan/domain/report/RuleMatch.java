package se.ledstjarnan.domain.report;

/**
 * A deviation that a rule chooses; where several do, the one made first.
 *
 * @param found how many the rules choose in all
 */
public record RuleMatch(long deviationId, long ruleId, int found) {}
