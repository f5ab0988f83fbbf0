package se.ledstjarnan.ejb.reorganisation;

import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.reorganisation.StepKind;

/**
 * What is typed of a step; what its kind has no use for is not looked at.
 *
 * @param into the unit that a merged one goes up in
 * @param receivers the units that a split one is divided between
 * @param open the one of them that takes what is open
 * @param history the one of them that goes on with the history; null for none
 */
public record StepForm(
        StepKind kind, Long unit, String name, Long parent, Long into, List<Long> receivers, Long open, Long history)
        implements Serializable {

    public StepForm {
        receivers = List.copyOf(receivers);
    }
}
