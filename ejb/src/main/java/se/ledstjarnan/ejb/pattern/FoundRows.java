package se.ledstjarnan.ejb.pattern;

import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.domain.organisation.Compartment;

/** Reads what the queries of finders give: compartment and unit first, ids with commas between them. */
final class FoundRows {

    private FoundRows() {}

    static Found.Place place(Object[] row) {
        return new Found.Place(
                Compartment.valueOf((String) row[0]), row[1] == null ? null : ((Number) row[1]).longValue());
    }

    static List<Long> ids(Object text) {
        return Arrays.stream(((String) text).split(",")).map(Long::valueOf).toList();
    }

    static int whole(Object number) {
        return ((Number) number).intValue();
    }
}
