package se.ledstjarnan.ejb.goal;

import java.util.List;

/**
 * A feature with figures of its own that may be outcomes of indicators. Implement as an {@code @ApplicationScoped} bean; the words for a key
 * are {@code own.KEY} in the bundle of the pages of goals.
 */
public interface OwnFigures {

    /** What the feature can count. */
    List<OwnFigure> figures();

    /**
     * A figure.
     *
     * @param key what an indicator knows it by
     * @param per what a part is counted by: 100 for a share in per cent, 1 000 for so many in a thousand
     * @param snapshot whether it shows how things are, and so can be counted of the latest period only
     * @param few whether it is hidden where its base is few people or cases
     * @param sql a query with the columns unit_id, part and base, a row for each unit with something to count, of the days from
     *     {@code :figureFrom} to {@code :figureTo}, both included; goals sum the rows of a unit and of everything below it, and rows without
     *     unit count in the whole alone
     */
    record OwnFigure(String key, int per, boolean snapshot, boolean few, String sql) {}
}
