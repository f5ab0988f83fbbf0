package se.ledstjarnan.ejb.goal;

import java.io.Serializable;
import se.ledstjarnan.domain.goal.GoalKind;
import se.ledstjarnan.domain.goal.GoalStatus;
import se.ledstjarnan.domain.goal.GoalTerm;
import se.ledstjarnan.domain.goal.Reach;

/**
 * A goal in a list.
 *
 * @param unit null for the board's own
 * @param depth how many goals it is broken down from, one after the other
 * @param parent number of the goal it is broken down from; null for none
 * @param changing whether a new wording waits for its decision
 */
public record GoalRow(
        int number,
        String title,
        String unit,
        int depth,
        Integer parent,
        GoalKind kind,
        GoalTerm term,
        int firstYear,
        int lastYear,
        GoalStatus status,
        boolean changing,
        boolean forCitizens,
        Reach reach)
        implements Serializable {}
