package se.ledstjarnan.domain.supplier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A follow-up visit, as typed.
 *
 * @param announced whether the supplier knew of it
 * @param participants who took part, by position
 * @param strengths what works well; null for nothing said
 */
public record VisitContent(
        LocalDate day,
        boolean announced,
        String participants,
        String summary,
        String strengths,
        List<FindingContent> findings)
        implements Serializable {

    /** Findings of one visit at the most. */
    public static final int MOST = 12;

    public VisitContent {
        findings = List.copyOf(findings);
    }
}
