package se.ledstjarnan.domain.report;

import java.util.List;
import java.util.Optional;

/** The municipality's rules for what a report chooses by itself. */
public interface SelectionRules {

    /** Those that hold first, then the ended ones, newest first. */
    List<SelectionRule> all();

    /** Those that hold, in the order they were made. */
    List<SelectionRule> inForce();

    Optional<SelectionRule> find(long id);

    void add(SelectionRule rule);

    /** What the rules in force choose of the quarter, the most serious first and no more than asked for; one statement. */
    List<RuleMatch> matches(Quarter quarter, int most);
}
