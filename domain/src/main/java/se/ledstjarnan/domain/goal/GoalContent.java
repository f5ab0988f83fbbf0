package se.ledstjarnan.domain.goal;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.ledstjarnan.domain.shared.DomainException;

/** What a goal says, as typed. @param indicators what it is measured by */
public record GoalContent(
        String title,
        String text,
        GoalKind kind,
        GoalTerm term,
        Integer firstYear,
        Integer lastYear,
        boolean forCitizens,
        List<Weighted> indicators)
        implements Serializable {

    private static final int WHOLE = 100;
    private static final int EARLIEST = 2000;
    private static final int MOST_YEARS = 10;
    private static final int MOST_INDICATORS = 20;

    /** An indicator and how much it weighs; null for as much as the others. */
    public record Weighted(Long indicatorId, Integer weight) implements Serializable {}

    public GoalContent {
        indicators = List.copyOf(indicators);
    }

    /** Throws at the field kind, term, firstYear, lastYear or indicators. */
    void check() {
        if (kind == null) {
            throw DomainException.at("kind", "shared.required");
        }
        if (term == null) {
            throw DomainException.at("term", "shared.required");
        }
        checkYears();
        checkWeights();
    }

    private void checkYears() {
        if (firstYear == null) {
            throw DomainException.at("firstYear", "shared.required");
        }
        if (lastYear == null) {
            throw DomainException.at("lastYear", "shared.required");
        }
        if (firstYear < EARLIEST || firstYear > EARLIEST + WHOLE) {
            throw DomainException.at("firstYear", "goal.goal.year");
        }
        if (lastYear < firstYear) {
            throw DomainException.at("lastYear", "goal.goal.yearsTurned");
        }
        if (lastYear > firstYear + MOST_YEARS) {
            throw DomainException.at("lastYear", "goal.goal.tooLong", MOST_YEARS);
        }
    }

    private void checkWeights() {
        if (indicators.size() > MOST_INDICATORS) {
            throw DomainException.at("indicators", "goal.goal.tooManyIndicators", MOST_INDICATORS);
        }
        Set<Long> seen = new HashSet<>();
        for (Weighted each : indicators) {
            if (!seen.add(each.indicatorId())) {
                throw DomainException.at("indicators", "goal.goal.indicatorTwice");
            }
        }
        List<Integer> weights = indicators.stream()
                .map(Weighted::weight)
                .filter(Objects::nonNull)
                .toList();
        if (weights.isEmpty()) {
            return;
        }
        if (weights.size() < indicators.size()) {
            throw DomainException.at("indicators", "goal.goal.weightsHalf");
        }
        if (weights.stream().anyMatch(weight -> weight < 1 || weight > WHOLE)) {
            throw DomainException.at("indicators", "goal.goal.weight");
        }
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        if (sum != WHOLE) {
            throw DomainException.at("indicators", "goal.goal.weightsSum", sum);
        }
    }
}
