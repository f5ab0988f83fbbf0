package se.ledstjarnan.domain.report;

import java.time.LocalDate;
import java.util.List;

/** Counts what a report freezes. */
public interface QuarterCounts {

    /**
     * Everything the report of the quarter needs, as it is now; empty where nothing was reported before its end.
     *
     * @param investigationDays the municipality's own target for an investigation
     */
    List<ReportFigure> count(Quarter quarter, LocalDate today, int investigationDays);
}
