package se.ledstjarnan.ejb.goal;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.goal.GoalContent;
import se.ledstjarnan.domain.goal.GoalKind;
import se.ledstjarnan.domain.goal.GoalStatus;
import se.ledstjarnan.domain.goal.GoalTerm;
import se.ledstjarnan.domain.goal.Levels;
import se.ledstjarnan.domain.goal.Reach;
import se.ledstjarnan.domain.goal.SeriesOutcome;
import se.ledstjarnan.domain.organisation.NamedChoice;

/**
 * A goal on its page.
 *
 * @param children those broken down from it
 * @param indicators what it is measured by
 * @param versions wordings that were decided, or wait for it; the latest first
 * @param waiting the wording that waits for its decision; null for none
 * @param reach how far it has come this year
 * @param links what follows from it in other features
 */
public record GoalView(
        Head head,
        List<Other> children,
        List<Measured> indicators,
        List<Comment> comments,
        List<Version> versions,
        Version waiting,
        Levels levels,
        Reach reach,
        List<GoalLinks.GoalLink> links,
        Rights rights)
        implements Serializable {

    /** @param unit null for the board's own; @param parent null where it is not broken down from another */
    public record Head(
            long id,
            long stored,
            int number,
            String title,
            String text,
            Long unitId,
            String unit,
            Other parent,
            GoalKind kind,
            GoalTerm term,
            int firstYear,
            int lastYear,
            GoalStatus status,
            boolean forCitizens,
            String body,
            LocalDate decidedOn,
            String paragraph,
            String registerNumber,
            String madeBy,
            LocalDate endedOn,
            String endedBecause)
            implements Serializable {

        public GoalRef ref() {
            return new GoalRef(number, stored);
        }
    }

    /** Another goal, as a link. @param unit null for the board's own */
    public record Other(int number, String title, String unit, GoalStatus status) implements Serializable {}

    /**
     * An indicator of the goal.
     *
     * @param weight null where all weigh the same
     * @param own in the goal's own unit or, where it is not measured there, in the whole; null where it is in neither
     * @param below in units below
     */
    public record Measured(
            long id, int number, String name, Integer weight, SeriesOutcome own, List<SeriesOutcome> below)
            implements Serializable {}

    /** @param answer null where there is none; @param answerable whether the reader may answer */
    public record Comment(
            long id,
            String unit,
            String words,
            String by,
            Instant at,
            String answer,
            String answeredBy,
            Instant answeredAt,
            boolean answerable)
            implements Serializable {}

    /** @param reason null for the first; @param decidedOn null where it waits */
    public record Version(
            int number,
            GoalContent content,
            String reason,
            String writtenBy,
            Instant writtenAt,
            String body,
            LocalDate decidedOn,
            String paragraph,
            String registerNumber)
            implements Serializable {}

    /** @param units where the reader works and may comment from */
    public record Rights(
            boolean writes, boolean settles, boolean records, boolean breaksDown, boolean ends, List<NamedChoice> units)
            implements Serializable {}
}
