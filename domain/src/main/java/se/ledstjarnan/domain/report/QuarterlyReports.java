package se.ledstjarnan.domain.report;

import java.util.List;
import java.util.Optional;

/** The stored reports with their documents. */
public interface QuarterlyReports {

    Optional<QuarterlyReport> find(Quarter quarter);

    void add(QuarterlyReport report);

    /** Newest first. */
    List<ReportRow> rows(boolean draftsToo);

    /**
     * What bodies have asked for over reports of earlier quarters, oldest first, and no report has told yet: recorded after the report
     * before this one was approved, and before this one was, where it is.
     */
    List<EarlierRequest> requestsBefore(QuarterlyReport report);

    void keep(ReportDocument document);

    Optional<ReportDocument> document(long reportId);

    /** Sends the changes now; throws StaleDataException where somebody else was first. */
    void flush();
}
