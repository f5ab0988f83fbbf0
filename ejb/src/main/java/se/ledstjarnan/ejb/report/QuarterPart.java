package se.ledstjarnan.ejb.report;

import java.util.List;
import se.ledstjarnan.domain.report.FigurePart;

/**
 * Totals of the municipality that another feature gives the quarterly report, frozen with its figures; nothing that could point at
 * someone. Implement as an {@code @ApplicationScoped} bean. A report drafted before the feature gave any has none of them.
 */
public interface QuarterPart {

    FigurePart part();

    /** What is counted, in the order in which it is told; a quarter without any stands there as nought. */
    List<String> keys();

    /** A query for rows of a quarter's first day, a key and a count, from the moment {@code ?1} up to, but not including, {@code ?2}. */
    String sql();
}
