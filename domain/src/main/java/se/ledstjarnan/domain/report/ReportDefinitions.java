package se.ledstjarnan.domain.report;

import java.util.List;
import java.util.Optional;

/** The stored definitions of reports. */
public interface ReportDefinitions {

    void add(ReportDefinition definition);

    void remove(ReportDefinition definition);

    /** With its chapters. */
    Optional<ReportDefinition> find(long id);

    /** The edition by which reports are drafted, with its chapters. */
    Optional<ReportDefinition> inForce(String code);

    /** Those that the job drafts by. */
    List<ReportDefinition> byJob();

    /** The highest edition of the code; 0 where there is none. */
    int lastEdition(String code);
}
