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
 * @param lacks what must be done besides writing before it can be approved
 * @param places where what it tells is worked on
 * @param openable whether the reader may see some of it with nothing hidden, as is so where it is open
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
        List<Step> steps,
        List<FigureChange> changes,
        Instant changesSince,
        List<MadeVersion> versions,
        List<Behind> behind,
        List<File> files,
        String partName,
        Set<MadeAction> may,
        List<TellingSource.Lack> lacks,
        List<TellingSource.Place> places,
        boolean openable,
        boolean open,
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
