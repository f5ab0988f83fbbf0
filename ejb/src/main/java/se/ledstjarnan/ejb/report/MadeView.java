package se.ledstjarnan.ejb.report;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.report.MadeAction;
import se.ledstjarnan.domain.report.ReportStatus;

/**
 * A report to look at and work on.
 *
 * @param title with its period
 * @param draftedBy null where the job drafted it
 * @param changes what is another than when the figures were collected the time before, since that moment
 * @param may what the reader may do with it now
 * @param document as it stands in a page
 */
public record MadeView(
        int number,
        long version,
        String title,
        String unit,
        ReportStatus status,
        int edition,
        String reason,
        String draftedBy,
        Instant draftedAt,
        Instant collectedAt,
        boolean ended,
        LocalDate due,
        String registrationNumber,
        Instant approvedAt,
        List<Chapter> chapters,
        List<Sign> signs,
        List<QuarterView.Step> steps,
        List<FigureChange> changes,
        Instant changesSince,
        List<MadeVersion> versions,
        List<Behind> behind,
        List<File> files,
        String partName,
        Set<MadeAction> may,
        String document)
        implements Serializable {

    /** @param number as it is printed, such as 8.1 */
    public record Chapter(
            int position,
            String number,
            int level,
            String heading,
            boolean required,
            boolean written,
            Role role,
            String author,
            String writtenBy,
            Instant writtenAt,
            int openComments)
            implements Serializable {

        public boolean lacking() {
            return required && !written;
        }
    }

    /** Who has signed for a role; name is null where nobody has. */
    public record Sign(Role role, String name, Instant at) implements Serializable {}

    /** Where the rows behind some figures are. */
    public record Behind(String chapter, String title, String address) implements Serializable {}

    /** A document and its hash. */
    public record File(String kind, String sha256) implements Serializable {}

    public List<Chapter> lacking() {
        return chapters.stream().filter(Chapter::lacking).toList();
    }
}
