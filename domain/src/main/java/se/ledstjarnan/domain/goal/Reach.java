package se.ledstjarnan.domain.goal;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a goal has come in a year, by the latest outcomes of its indicators.
 *
 * @param counts how many stand at each word, the best first; words that none stands at are left out
 * @param unknown how many cannot be told: no outcome, too few answers, no target, or not judged
 * @param total per cent of the targets, weighed together; null where none can be told
 */
public record Reach(List<Count> counts, int unknown, Integer total) implements Serializable {

    private static final int FULL = 100;

    public Reach {
        counts = List.copyOf(counts);
    }

    public record Count(Levels.Step step, int number) implements Serializable {}

    /** An indicator of the goal. @param weight null where all weigh the same; @param series null where it is not measured there */
    public record Part(Integer weight, SeriesOutcome series) {}

    public static Reach of(Levels levels, List<Part> parts, int year) {
        Map<Levels.Step, Integer> counts = new LinkedHashMap<>();
        int unknown = 0;
        int sum = 0;
        int weights = 0;
        for (Part part : parts) {
            Optional<Integer> share = Optional.ofNullable(part.series())
                    .flatMap(series -> series.latestBy(year).flatMap(series::share));
            if (share.isEmpty()) {
                unknown++;
                continue;
            }
            int weight = Objects.requireNonNullElse(part.weight(), 1);
            sum += Math.min(share.get(), FULL) * weight;
            weights += weight;
            counts.merge(levels.of(share.get()), 1, Integer::sum);
        }
        List<Count> ordered = new ArrayList<>();
        levels.steps().stream()
                .filter(counts::containsKey)
                .forEach(step -> ordered.add(new Count(step, counts.get(step))));
        return new Reach(ordered, unknown, weights == 0 ? null : sum / weights);
    }

    /** How many indicators there are. */
    public int all() {
        return unknown + counts.stream().mapToInt(Count::number).sum();
    }
}
