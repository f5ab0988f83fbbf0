package se.ledstjarnan.ejb.lexmaria;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.deviation.AttachmentRow;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.deviation.EntryNature;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.lexmaria.AnalysisPart;
import se.ledstjarnan.domain.lexmaria.Assignment;
import se.ledstjarnan.domain.lexmaria.CauseLevel;
import se.ledstjarnan.domain.lexmaria.ClosingDemand;
import se.ledstjarnan.domain.lexmaria.DeviceMatter;
import se.ledstjarnan.domain.lexmaria.InformationPoint;
import se.ledstjarnan.domain.lexmaria.LexMariaAction;
import se.ledstjarnan.domain.lexmaria.LexMariaActor;
import se.ledstjarnan.domain.lexmaria.LexMariaStatus;
import se.ledstjarnan.domain.lexmaria.LicenseeMatter;
import se.ledstjarnan.domain.lexmaria.Seriousness;
import se.ledstjarnan.domain.lexmaria.Standpoint;
import se.ledstjarnan.domain.lexmaria.ToldParty;
import se.ledstjarnan.ejb.ivo.IvoView;
import se.ledstjarnan.ejb.measure.MeasureRow;

/**
 * One lex Maria case as one reader may see it. The parts of tabs that are not open are empty; a unit's manager who only protects sees
 * no tabs.
 *
 * @param clocks against the law, with its paragraphs; none for those who only protect
 */
public record LexMariaView(
        Head head,
        Report report,
        Matters matters,
        IvoView ivo,
        List<LegalClock> clocks,
        List<Step> timeline,
        Standing standing,
        List<LexMariaTab> tabs,
        Parts parts) {

    /**
     * What stands on top of the page.
     *
     * @param toNotify whether IVO is to be told; null while it is not decided
     * @param deviationNumber null for those who may not read it
     */
    public record Head(
            String number,
            long version,
            String title,
            LexMariaStatus status,
            String unit,
            Instant receivedAt,
            Seriousness seriousness,
            Boolean toNotify,
            boolean quick,
            boolean managerConcerned,
            String investigator,
            String deviationNumber) {

        /** IVO is to be told. */
        public boolean isNotifiable() {
            return Boolean.TRUE.equals(toNotify);
        }
    }

    /** What was reported; without words and names for those who only protect. */
    public record Report(Instant occurredAt, String words, String reporter, String reporterTitle) {}

    /**
     * What is kept of the case beside its entries; null where there is none, or where it is not for the reader.
     *
     * @param told of the six points, those that the patient or a relative has been told
     */
    public record Matters(
            Assignment assignment, DeviceMatter device, LicenseeMatter licensee, Set<InformationPoint> told) {}

    /** A step of the timeline; the action is null for the suspicion itself. */
    public record Step(
            LexMariaAction action,
            LexMariaStatus statusAfter,
            Instant at,
            String givenName,
            String familyName,
            String comment) {

        public String by() {
            return givenName + " " + familyName;
        }
    }

    /**
     * How far it has come and what the reader may do.
     *
     * @param lacking what the analysis lacks before it can be finished
     * @param left what is left before the case can be closed
     * @param expired the last day of the reader's own designation to notify, where it is over; else null
     */
    public record Standing(
            Set<LexMariaActor> actors,
            Set<LexMariaAction> allowed,
            List<AnalysisPart> lacking,
            List<ClosingDemand> left,
            LocalDate expired) {

        public boolean isNotifier() {
            return actors.contains(LexMariaActor.NOTIFIER);
        }
    }

    /**
     * What the open tab shows.
     *
     * @param paste the notification as text for IVO's service; empty where IVO is not to be told, or has been
     */
    public record Parts(
            List<Done> protections,
            List<AttachmentRow> files,
            Analysis analysis,
            List<Similar> earlier,
            List<Taken> standpoints,
            String paste,
            List<Informed> informed,
            List<MeasureRow> measures,
            List<Shared> learnings) {

        static final Parts NONE = new Parts(
                List.of(), List.of(), Analysis.EMPTY, List.of(), List.of(), "", List.of(), List.of(), List.of());

        Parts event(List<Done> done, List<AttachmentRow> attached) {
            return new Parts(done, attached, analysis, earlier, standpoints, paste, informed, measures, learnings);
        }

        Parts analysed(Analysis found, List<Similar> similar) {
            return new Parts(protections, files, found, similar, standpoints, paste, informed, measures, learnings);
        }

        Parts decided(List<Taken> taken) {
            return new Parts(protections, files, analysis, earlier, taken, paste, informed, measures, learnings);
        }

        Parts pasted(String text) {
            return new Parts(protections, files, analysis, earlier, standpoints, text, informed, measures, learnings);
        }

        Parts told(List<Informed> told) {
            return new Parts(protections, files, analysis, earlier, standpoints, paste, told, measures, learnings);
        }

        Parts measured(List<MeasureRow> rows) {
            return new Parts(protections, files, analysis, earlier, standpoints, paste, informed, rows, learnings);
        }

        Parts learned(List<Shared> shared) {
            return new Parts(protections, files, analysis, earlier, standpoints, paste, informed, measures, shared);
        }
    }

    /** An immediate measure. */
    public record Done(String text, LocalDate doneOn, Instant at, String givenName, String familyName, String title) {

        public String by() {
            return signed(givenName, familyName, title);
        }
    }

    /** The event analysis as far as it is written. */
    public record Analysis(List<Moment> course, List<Cause> causes, List<Note> notes) {

        static final Analysis EMPTY = new Analysis(List.of(), List.of(), List.of());

        public List<Cause> causesOn(CauseLevel level) {
            return causes.stream().filter(cause -> cause.level() == level).toList();
        }

        public List<Note> notesOf(AnalysisPart part) {
            return notes.stream().filter(note -> note.part() == part).toList();
        }
    }

    /** Who wrote something, when and by which source. */
    public record Written(String source, Instant at, String givenName, String familyName, String title) {

        public String by() {
            return signed(givenName, familyName, title);
        }
    }

    /** A moment of the course of events. */
    public record Moment(Instant happenedAt, String text, Written written) {}

    public record Cause(CauseLevel level, CauseArea area, String text, Written written) {}

    public record Note(AnalysisPart part, EntryNature nature, String text, Written written) {}

    /** An earlier case in the same unit. */
    public record Similar(
            String number, String title, Instant receivedAt, LexMariaStatus status, Seriousness seriousness) {}

    /** A judgement or a decision. */
    public record Taken(
            Standpoint.Kind kind,
            Seriousness seriousness,
            String motivation,
            String basis,
            Instant at,
            String givenName,
            String familyName,
            String title) {

        public String by() {
            return signed(givenName, familyName, title);
        }
    }

    /** That somebody was told; without a day the text says why not. */
    public record Informed(
            ToldParty party,
            LocalDate toldOn,
            Set<InformationPoint> points,
            boolean notedInRecord,
            String text,
            Instant at,
            String by) {}

    /** What was learned, and with whom it is shared. */
    public record Shared(String headline, String text, Instant at, String by, List<String> units) {}

    static String signed(String givenName, String familyName, String title) {
        return givenName + " " + familyName + (title == null ? "" : ", " + title);
    }

    public boolean may(LexMariaAction action) {
        return standing.allowed().contains(action);
    }

    public boolean isProtectorsOnly() {
        return tabs.isEmpty();
    }
}
