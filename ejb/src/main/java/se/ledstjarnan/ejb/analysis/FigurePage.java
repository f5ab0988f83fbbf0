package se.ledstjarnan.ejb.analysis;

import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;
import se.ledstjarnan.domain.analysis.CollectedPart;
import se.ledstjarnan.domain.analysis.FigureStanding;

/** A page of figures. @param found how many the filter lets through; @param counts of all that are collected */
public record FigurePage(List<FigureRow> rows, int found, int page, List<Count> counts, List<Of> units)
        implements Serializable {

    public record Count(CollectedPart part, FigureStanding standing, boolean changed, int figures)
            implements Serializable {}

    /** A unit that figures are of. */
    public record Of(long id, String name) implements Serializable {}

    public int all() {
        return sum(count -> true);
    }

    public int standing(FigureStanding standing) {
        return sum(count -> count.standing() == standing);
    }

    public int changed() {
        return sum(Count::changed);
    }

    private int sum(Predicate<Count> which) {
        return counts.stream().filter(which).mapToInt(Count::figures).sum();
    }
}
