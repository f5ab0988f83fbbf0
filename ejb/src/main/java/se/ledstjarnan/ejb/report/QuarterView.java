package se.ledstjarnan.ejb.report;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.report.EarlierRequest;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.ReportAction;
import se.ledstjarnan.domain.report.ReportStatus;
import se.ledstjarnan.domain.report.ReportTexts;

/**
 * A report as its page shows it.
 *
 * @param draftedBy null where the job drafted it
 * @param selected how many deviations are marked; written and attested of them in the next
 * @param requests of the board over the reports before
 * @param sha256 of the document; null until approved
 * @param actions what the reader may do now
 */
public record QuarterView(
        Quarter quarter,
        long version,
        ReportStatus status,
        String draftedBy,
        Instant draftedAt,
        Instant figuresAt,
        ReportTexts texts,
        int selected,
        int attested,
        List<EarlierRequest> requests,
        String approvedBy,
        Instant approvedAt,
        String sha256,
        List<Step> steps,
        Set<ReportAction> actions)
        implements Serializable {

    /**
     * A body of the chain; day, paragraph and registrationNumber are null until it has received the report.
     *
     * @param request what it asked for; null where nothing
     */
    public record Step(String body, LocalDate day, String paragraph, String registrationNumber, String request)
            implements Serializable {

        public boolean done() {
            return day != null;
        }
    }

    public boolean may(ReportAction action) {
        return actions.contains(action);
    }
}
