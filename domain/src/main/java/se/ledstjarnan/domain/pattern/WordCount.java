package se.ledstjarnan.domain.pattern;

import java.util.Set;

/**
 * A word, or two that follow each other, in how many reports it stands now and stood before, in one place.
 *
 * @param word as the dictionary has it; two with a blank between them
 * @param cases those in which it stands now
 * @param reports how many there are now in all
 * @param before in how many it stood before
 * @param reportsBefore how many there were before
 */
public record WordCount(String word, Set<Long> cases, int reports, int before, int reportsBefore) {

    /** Half a report more than there were, so that what never was is not taken for impossible. */
    private static final double NEVER = 0.5;

    public WordCount {
        cases = Set.copyOf(cases);
    }

    public int now() {
        return cases.size();
    }

    /** In how many it would stand now, if in the same share of the reports as before. */
    public double expected() {
        return (before + NEVER) * reports / (reportsBefore + 1);
    }

    /** How surprising it is that there are so many: the logarithm of how much likelier the new rate makes it; 0 where there are not more. */
    public double surprise() {
        return Surprise.of(now(), expected());
    }

    public boolean isPair() {
        return word.indexOf(' ') > 0;
    }
}
