package se.ledstjarnan.domain.board;

import java.time.LocalDate;
import java.util.Optional;

/** The stored standing reports. */
public interface StandingReports {

    void add(StandingReport report);

    /** With its meeting at hand. */
    Optional<StandingReport> ofMeeting(long meetingId);

    /** The last day that the body has been told of; empty where it has had no report. */
    Optional<LocalDate> toldThrough(String body);

    void keep(StandingDocument document);

    Optional<StandingDocument> document(long reportId);
}
