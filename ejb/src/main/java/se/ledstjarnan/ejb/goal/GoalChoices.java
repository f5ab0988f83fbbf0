package se.ledstjarnan.ejb.goal;

import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.organisation.NamedChoice;

/**
 * What can be chosen for a goal.
 *
 * @param whole whether it may be the board's own, and stand alone
 * @param parents goals that it may be broken down from; their numbers as ids
 * @param indicators those in use
 */
public record GoalChoices(
        List<NamedChoice> units, boolean whole, List<NamedChoice> parents, List<NamedChoice> indicators)
        implements Serializable {}
