package se.ledstjarnan.ejb.report;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import se.ledstjarnan.domain.report.ChapterTerms;
import se.ledstjarnan.domain.report.DefinitionStatus;
import se.ledstjarnan.domain.report.DefinitionTerms;

/** An edition of a definition with its chapters. @param changedBy null where it came with the product */
public record DefinitionView(
        long id,
        long version,
        String code,
        int edition,
        DefinitionStatus status,
        DefinitionTerms terms,
        List<Chapter> chapters,
        String changedBy,
        Instant changedAt)
        implements Serializable {

    /** @param number as it is printed, such as 8.1 */
    public record Chapter(int position, String number, ChapterTerms terms) implements Serializable {}
}
