package se.ledstjarnan.domain.responsibility;

import java.io.Serializable;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * What a task is, as typed.
 *
 * @param task what is to be done, in a sentence; {board} and {committee} stand for what the municipality calls these bodies
 * @param ground the legal ground, such as "SOSFS 2011:9 3 kap. 3 §"; null where it is the municipality's own rule
 * @param source where the municipality has said so, such as "Riktlinjen 2.4"; null where nowhere
 */
public record TaskContent(Bearer bearer, TaskNature nature, String task, String ground, String source)
        implements Serializable {

    private static final int LONGEST_TASK = 500;
    private static final int LONGEST_GROUND = 300;

    /** The cleaned content; throws at the field that is wrong. */
    TaskContent checked() {
        if (bearer == null) {
            throw DomainException.at("bearer", "shared.required");
        }
        if (nature == null) {
            throw DomainException.at("nature", "shared.required");
        }
        if (bearer.isPolitical() != (nature == TaskNature.KEPT)) {
            throw DomainException.at(
                    "nature", bearer.isPolitical() ? "responsibility.bodyKeeps" : "responsibility.onlyBodyKeeps");
        }
        if (nature == TaskNature.DISTRIBUTABLE && !bearer.distributes()) {
            throw DomainException.at("nature", "responsibility.doesNotDistribute");
        }
        return new TaskContent(
                bearer,
                nature,
                Text.required(task, LONGEST_TASK, "task"),
                Text.optional(ground, LONGEST_GROUND, "ground"),
                Text.optional(source, Text.SHORT, "source"));
    }
}
