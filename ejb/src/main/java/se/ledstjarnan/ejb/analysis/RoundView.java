package se.ledstjarnan.ejb.analysis;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.analysis.FigureSign;
import se.ledstjarnan.domain.analysis.FigureStanding;
import se.ledstjarnan.domain.analysis.NoteKind;
import se.ledstjarnan.domain.analysis.Priority;
import se.ledstjarnan.domain.analysis.PriorityLevel;
import se.ledstjarnan.domain.analysis.ProposalStatus;
import se.ledstjarnan.domain.analysis.RoundSpan;
import se.ledstjarnan.domain.analysis.RoundStep;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.organisation.EmployeeName;

/** A round with all that the group has put into it, but for the figures. */
public record RoundView(
        Head head,
        List<End> ends,
        List<Point> points,
        List<Cause> causes,
        List<Note> notes,
        List<Line> proposals,
        List<Quadrant> quadrants,
        Basis basis)
        implements Serializable {

    /** @param figures how many are collected */
    public record Head(
            int number,
            long version,
            int year,
            RoundSpan span,
            EmployeeName leader,
            LocalDate readyBy,
            RoundStep step,
            Instant collectedAt,
            String collectedBy,
            String collectedRule,
            Instant finishedAt,
            int figures)
            implements Serializable {

        public AnalysisRef ref() {
            return new AnalysisRef(number, version);
        }

        public boolean handedOver() {
            return step == RoundStep.DECISION;
        }
    }

    /** A step that was closed. */
    public record End(RoundStep step, String words, String by, Instant at) implements Serializable {}

    /** @param goal number; null for none; @param standing null where it is no figure, or that is gone @param finding id of the pattern that it came from */
    public record Point(
            int position,
            String title,
            String why,
            boolean good,
            boolean workEnvironment,
            String conclusion,
            String struck,
            Integer goal,
            Integer indicator,
            FigureStanding standing,
            FigureSign sign,
            String link,
            Long finding)
            implements Serializable {}

    /** @param unit null for all of them */
    public record Cause(int point, String unit, CauseArea area, String cause, String effect, String by)
            implements Serializable {}

    /** @param point null where it is of the whole round */
    public record Note(
            Integer point, NoteKind kind, LocalDate heldOn, String unit, String words, String source, String by)
            implements Serializable {}

    /** @param point null where it was carried over; @param lacking mandatory headings that are not filled in */
    public record Line(
            int number,
            long version,
            String title,
            String unit,
            ProposalStatus status,
            Priority priority,
            Integer point,
            Integer carriedFrom,
            int lacking)
            implements Serializable {

        public AnalysisRef ref() {
            return new AnalysisRef(number, version);
        }
    }

    public record Quadrant(
            long id, long version, PriorityLevel effort, PriorityLevel effect, String name, String advice)
            implements Serializable {}

    /** What goes to the board. */
    public record Basis(int number, LocalDate handedOn) implements Serializable {}

    /** The points that are gone on with. */
    public List<Point> standing() {
        return points.stream().filter(point -> point.struck() == null).toList();
    }

    public List<Point> struck() {
        return points.stream().filter(point -> point.struck() != null).toList();
    }

    public List<Cause> causesOf(int point) {
        return causes.stream().filter(cause -> cause.point() == point).toList();
    }

    public List<Note> notesOf(int point) {
        return notes.stream()
                .filter(note -> note.point() != null && note.point() == point)
                .toList();
    }

    /** Of the whole round. */
    public List<Note> common() {
        return notes.stream().filter(note -> note.point() == null).toList();
    }

    public List<Line> proposalsOf(int point) {
        return proposals.stream()
                .filter(line -> line.point() != null && line.point() == point)
                .toList();
    }

    public List<Line> carried() {
        return proposals.stream().filter(line -> line.carriedFrom() != null).toList();
    }

    /** All but those that were withdrawn. */
    public List<Line> alive() {
        return proposals.stream()
                .filter(line -> line.status() != ProposalStatus.WITHDRAWN)
                .toList();
    }

    public List<Line> chosen() {
        return proposals.stream()
                .filter(line -> line.status() != ProposalStatus.WITHDRAWN && line.status() != ProposalStatus.UNDER_WORK)
                .toList();
    }

    /** The quarter of the matrix that a place lies in. */
    public Quadrant quadrant(Priority priority) {
        return quadrant(quadrants, priority);
    }

    static Quadrant quadrant(List<Quadrant> quadrants, Priority priority) {
        return priority == null
                ? null
                : quadrants.stream()
                        .filter(each ->
                                each.effort() == priority.effortLevel() && each.effect() == priority.effectLevel())
                        .findFirst()
                        .orElseThrow();
    }
}
