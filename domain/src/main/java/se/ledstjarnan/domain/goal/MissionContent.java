package se.ledstjarnan.domain.goal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * A mission as typed.
 *
 * @param laws paragraphs of the law register that it rests on
 * @param decisions of the register of decisions that it rests on
 */
public record MissionContent(String text, String vision, Set<Law> laws, Set<Long> decisions, LocalDate from)
        implements Serializable {

    public MissionContent {
        laws = Set.copyOf(laws);
        decisions = Set.copyOf(decisions);
    }

    /** A paragraph by its place in the law register. */
    public record Law(String duty, int referenceNo) implements Serializable {}
}
