package se.ledstjarnan.domain.report;

import java.time.LocalDate;
import java.util.List;

/** Counts what a report freezes. */
public interface QuarterCounts {

    /** Everything the report of the quarter needs, as it is now. */
    List<ReportFigure> count(Quarter quarter, LocalDate today);
}
