package se.ledstjarnan.domain.internalcontrol;

import java.io.Serializable;
import java.util.Set;

/**
 * A control as typed.
 *
 * @param words what is controlled
 * @param sample what is looked at of all; may be empty
 * @param months those in which it is carried out
 * @param reportTo to whom the one responsible reports
 * @param listId the question list of self-monitoring that carries it out; null for none
 */
public record MomentContent(
        String words, String method, String sample, Set<Integer> months, String reportTo, Long listId)
        implements Serializable {

    public MomentContent {
        months = Set.copyOf(months);
    }
}
