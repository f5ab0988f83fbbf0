package se.ledstjarnan.domain.goal;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A measure and its years, the earliest first.
 *
 * @param definition null where it has not been fetched
 * @param nextPeriod the year that the next publication is about; null where none is planned
 */
public record KoladaSeries(
        String kpi,
        String area,
        String title,
        String definition,
        Direction direction,
        Integer nextPeriod,
        boolean retired,
        List<KoladaFigure> figures)
        implements Serializable {

    public KoladaSeries {
        figures = List.copyOf(figures);
    }

    /** The latest year that anybody has a value for, whether the own municipality has or not. */
    public Optional<KoladaFigure> latest() {
        return figures.stream().filter(KoladaFigure::isKnown).reduce((earlier, later) -> later);
    }

    /** Where the own municipality stands in the latest year. */
    public Optional<Quarter> quarter() {
        return latest().flatMap(figure -> figure.quarter(direction));
    }
}
