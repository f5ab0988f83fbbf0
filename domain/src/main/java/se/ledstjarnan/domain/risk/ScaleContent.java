package se.ledstjarnan.domain.risk;

import java.io.Serializable;
import java.util.List;

/**
 * A scale as typed.
 *
 * @param probability its steps, the least likely first
 * @param consequence its steps, the mildest first; as many as of probability
 * @param classes the mildest first
 * @param proposedFrom the product from which a risk is proposed to the internal control plan
 */
public record ScaleContent(
        String name, List<Word> probability, List<Word> consequence, List<Group> classes, Integer proposedFrom)
        implements Serializable {

    public ScaleContent {
        probability = List.copyOf(probability);
        consequence = List.copyOf(consequence);
        classes = List.copyOf(classes);
    }

    /** A step. */
    public record Word(String word, String description) implements Serializable {}

    /** A class. @param lowest the least product in it */
    public record Group(Integer lowest, String word, RiskColour colour) implements Serializable {}
}
