package se.ledstjarnan.ejb.reorganisation;

import java.io.Serializable;
import java.util.List;

/** What would happen, as it stands now; nothing has been changed by looking. */
public record Preview(List<OfStep> steps, List<Finding> findings) implements Serializable {

    public Preview {
        steps = List.copyOf(steps);
        findings = List.copyOf(findings);
    }

    /** Numbers of one step, kinds without any left out. */
    public record OfStep(long stepId, List<Amount> amounts) implements Serializable {}

    /**
     * How many of a kind.
     *
     * @param open those that follow, or that have to be made anew where the kind remains
     * @param rest those that have ended and stay where they are
     */
    public record Amount(String kind, boolean follows, long open, long rest) implements Serializable {}

    public boolean hindered() {
        return findings.stream().anyMatch(Finding::hinders);
    }
}
