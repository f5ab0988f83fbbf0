package se.ledstjarnan.ejb.routine;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.routine.Approver;
import se.ledstjarnan.domain.routine.RoutineAction;
import se.ledstjarnan.domain.routine.RoutineKind;
import se.ledstjarnan.domain.routine.RoutineStatus;
import se.ledstjarnan.domain.routine.RoutineSubject;
import se.ledstjarnan.ejb.file.FileRow;

/**
 * One version of a document, with the document's history.
 *
 * @param html the text as XHTML that is safe to show; null where it lives elsewhere
 * @param holders who holds the responsible position today
 * @param files in the order in which they were added
 * @param allowed what the reader may do with this version
 * @param proposals how many changes of the document are proposed and not answered; null for those who do not answer them
 */
public record RoutineView(
        Head head,
        Content content,
        String html,
        List<String> holders,
        List<Unit> units,
        List<FileRow> files,
        List<Citation> citations,
        List<Version> versions,
        List<Step> steps,
        Set<RoutineAction> allowed,
        Reading reading,
        Integer proposals)
        implements Serializable {

    public RoutineView {
        holders = List.copyOf(holders);
        units = List.copyOf(units);
        files = List.copyOf(files);
        citations = List.copyOf(citations);
        versions = List.copyOf(versions);
        steps = List.copyOf(steps);
        allowed = Set.copyOf(allowed);
    }

    /**
     * Where it stands.
     *
     * @param stored for noticing that somebody else was first
     * @param approver who approves, or approved, it
     * @param decided what a political body decided; null otherwise
     */
    public record Head(
            int number,
            long stored,
            int version,
            RoutineStatus status,
            LocalDate from,
            LocalDate to,
            LocalDate reviewDue,
            LocalDate reviewedOn,
            Approver approver,
            String approvedBy,
            Decided decided,
            String author)
            implements Serializable {}

    /** The decision of a political body. */
    public record Decided(String body, LocalDate day, String paragraph, String registerNumber)
            implements Serializable {}

    /** What it says and applies to. */
    public record Content(
            RoutineKind kind,
            String title,
            String text,
            String place,
            Role responsible,
            Set<LegalArea> areas,
            Set<RoutineSubject> subjects,
            Set<Duty> duties,
            LocalDate reviewBy,
            String change)
            implements Serializable {

        public Content {
            areas = Set.copyOf(areas);
            subjects = Set.copyOf(subjects);
            duties = Set.copyOf(duties);
        }
    }

    public record Unit(long id, String name) implements Serializable {}

    /** A paragraph of the law register that holds today. */
    public record Citation(Duty duty, String text) implements Serializable {}

    /**
     * A version in the history, and why it came.
     *
     * @param measures ids of the measures that changed it
     * @param proposals how many of the employees' proposals are in it
     * @param titles of those measures that the reader may see, by id
     */
    public record Version(
            int number,
            RoutineStatus status,
            String title,
            LocalDate from,
            LocalDate to,
            String approvedBy,
            String change,
            List<Long> measures,
            int proposals,
            Map<Long, String> titles)
            implements Serializable {

        public Version {
            measures = List.copyOf(measures);
            titles = Map.copyOf(titles);
        }

        Version seenWith(Map<Long, String> readable) {
            return new Version(number, status, title, from, to, approvedBy, change, measures, proposals, readable);
        }
    }

    /** A step of the document, for people to read. */
    public record Step(int version, RoutineAction action, String words, String by, Instant at)
            implements Serializable {}

    /**
     * What confirming it means to the reader.
     *
     * @param due by when the reader was asked to confirm; null where the reader was not asked
     * @param read when the reader confirmed; null where the reader has not
     */
    public record Reading(LocalDate due, Instant read) implements Serializable {

        /** Asked, and not answered. */
        public boolean wanted() {
            return due != null && read == null;
        }
    }
}
