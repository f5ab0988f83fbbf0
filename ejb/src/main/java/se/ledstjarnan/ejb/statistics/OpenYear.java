package se.ledstjarnan.ejb.statistics;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import se.ledstjarnan.domain.statistics.OpenFigure;

/** A year as it was published. @param threshold counts from 1 up to, but not including, this were hidden */
public record OpenYear(int year, int threshold, Instant publishedAt, List<OpenFigure> figures) implements Serializable {

    public OpenYear {
        figures = List.copyOf(figures);
    }
}
