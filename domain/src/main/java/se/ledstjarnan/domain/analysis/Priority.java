package se.ledstjarnan.domain.analysis;

import java.io.Serializable;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * A place in the priority matrix: what it takes, and what it is expected to give, each from 1 to 4; the upper half of an axis is high.
 *
 * @param effort from 1, the least
 * @param effect from 1, the least
 */
public record Priority(int effort, int effect) implements Serializable {

    /** The steps of an axis. */
    public static final int STEPS = 4;

    /** Checks what was typed. */
    public static Priority of(Integer effort, Integer effect) {
        demand(effort, "effort");
        demand(effect, "effect");
        return new Priority(effort, effect);
    }

    private static void demand(Integer step, String field) {
        if (step == null) {
            throw DomainException.at(field, "shared.required");
        }
        if (step < 1 || step > STEPS) {
            throw DomainException.at(field, "analysis.noSuchStep");
        }
    }

    public static PriorityLevel level(int step) {
        return step > STEPS / 2 ? PriorityLevel.HIGH : PriorityLevel.LOW;
    }

    public PriorityLevel effortLevel() {
        return level(effort);
    }

    public PriorityLevel effectLevel() {
        return level(effect);
    }

    /** Whether the decision goes against what the matrix says: little for much is refused, or much for little is done. */
    public boolean isDepartedFrom(ProposalStatus outcome) {
        boolean first = effortLevel() == PriorityLevel.LOW && effectLevel() == PriorityLevel.HIGH;
        boolean last = effortLevel() == PriorityLevel.HIGH && effectLevel() == PriorityLevel.LOW;
        return first && !outcome.isAdopted() || last && outcome.isAdopted();
    }
}
