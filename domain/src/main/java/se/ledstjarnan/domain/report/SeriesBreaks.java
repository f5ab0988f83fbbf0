package se.ledstjarnan.domain.report;

import java.util.List;
import java.util.Optional;

/** The breaks that MAS has recorded. */
public interface SeriesBreaks {

    /** Newest first. */
    List<SeriesBreak> all();

    Optional<SeriesBreak> find(long id);

    void add(SeriesBreak made);

    void remove(SeriesBreak made);
}
