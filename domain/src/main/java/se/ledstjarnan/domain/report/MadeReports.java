package se.ledstjarnan.domain.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.OrganisedAs;

/** The stored reports that definitions make. */
public interface MadeReports {

    int nextNumber();

    void add(MadeReport report);

    /** With its chapters and definition. */
    Optional<MadeReport> find(int number);

    /** The same, so that nobody else changes it or its chapters until the transaction ends. */
    Optional<MadeReport> findToChange(int number);

    /** One chapter with its report, which nobody approves until the transaction ends. */
    Optional<MadeChapter> chapterToChange(int number, int position);

    Optional<ChapterComment> comment(long id);

    void add(ChapterComment comment);

    /** Whether there is a report of the code and the period, for the whole administration where the unit is null. */
    boolean has(String code, ReportPeriod period, Long unitId, OrganisedAs as);

    /** The last day of the newest report of the code for the whole administration; empty where there is none. */
    Optional<LocalDate> newest(String code);

    /**
     * Numbers of reports of the whole administration that tell of the source and the day: of each, its newest version.
     *
     * @param day null for any
     */
    List<Integer> telling(String source, LocalDate day);

    /** Whether another version has begun from it. */
    boolean isReplaced(MadeReport report);

    /** By source. */
    Map<String, MadeData> data(MadeReport report);

    void add(MadeData data);

    void keep(MadeDocument document);

    Optional<MadeDocument> document(long reportId, MadeDocument.Kind kind);

    /** The kinds of documents that there are of it. */
    List<MadeDocument.Kind> kinds(long reportId);
}
