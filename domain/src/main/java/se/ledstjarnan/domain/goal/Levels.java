package se.ledstjarnan.domain.goal;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** The words for how near their targets outcomes are, as the municipality has them. @param steps the best first */
public record Levels(List<Step> steps) implements Serializable {

    public Levels {
        steps = List.copyOf(steps);
    }

    /** A word. @param lowest per cent of the target from which it holds */
    public record Step(int lowest, String word, LevelSymbol symbol, LevelLook look) implements Serializable {}

    /** @param share per cent of the target */
    public Step of(int share) {
        return steps.stream().filter(step -> share >= step.lowest()).findFirst().orElseThrow();
    }

    /** The word of an outcome; empty where it has no target, no value, or is not judged. */
    public Optional<Step> of(SeriesOutcome series, SeriesOutcome.Point point) {
        return series.share(point).map(this::of);
    }
}
