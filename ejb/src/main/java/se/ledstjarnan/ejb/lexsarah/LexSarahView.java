package se.ledstjarnan.ejb.lexsarah;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.deviation.AttachmentRow;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.lexsarah.ClosingDemands;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.InformedParty;
import se.ledstjarnan.domain.lexsarah.Judgement;
import se.ledstjarnan.domain.lexsarah.LexSarahAction;
import se.ledstjarnan.domain.lexsarah.LexSarahActor;
import se.ledstjarnan.domain.lexsarah.LexSarahOrigin;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;
import se.ledstjarnan.domain.lexsarah.Nature;
import se.ledstjarnan.domain.lexsarah.PointKind;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.ejb.ivo.IvoView;
import se.ledstjarnan.ejb.measure.MeasuresOfCase;

/**
 * One lex Sarah case as one reader may see it. The parts of tabs that are not open are empty; a unit's manager who only protects sees
 * no tabs, a political body those of the basis of its decision.
 *
 * @param clocks against the law, with its paragraphs; none for those who only protect
 */
public record LexSarahView(
        Head head,
        Report report,
        IvoView ivo,
        List<LegalClock> clocks,
        List<Step> timeline,
        Standing standing,
        List<LexSarahTab> tabs,
        Parts parts) {

    /** What stands on top of the page. The number of the deviation is null for those who may not read it. */
    public record Head(
            String number,
            long version,
            String title,
            LexSarahStatus status,
            LexSarahOrigin origin,
            LegalArea area,
            Long unitId,
            String unit,
            Instant receivedAt,
            Grade proposed,
            Grade grade,
            boolean quick,
            boolean serious,
            boolean managerConcerned,
            Long investigatorId,
            String investigator,
            Integer templateNumber,
            String deviationNumber) {}

    /** What was reported; without words and names for those who only protect, without names for a political body. */
    public record Report(
            Instant occurredAt,
            String words,
            String reporter,
            String reporterTitle,
            String performer,
            String performerContact,
            LocalDate performerReceivedOn) {}

    /** A step of the timeline; the action is null for the report itself. */
    public record Step(
            LexSarahAction action,
            LexSarahStatus statusAfter,
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
     * @param missing what the investigation lacks before a full proposal
     * @param closing what is left before it can be closed
     * @param deciders who may decide today, where it waits for that; empty where nobody may
     * @param expired the last day of the reader's own delegation, where it is over and the case waits for a decision
     */
    public record Standing(
            Set<LexSarahActor> actors,
            Set<LexSarahAction> allowed,
            List<PointKind> missing,
            List<ClosingDemands> closing,
            boolean politicalBody,
            List<String> deciders,
            LocalDate expired) {}

    /**
     * What the open tab shows.
     *
     * @param notification what is to be pasted into IVO's service; null where there is nothing to notify now
     * @param measures of a performer's own case; null on other tabs
     */
    public record Parts(
            List<Done> protections,
            List<AttachmentRow> files,
            List<Section> sections,
            List<Similar> earlier,
            List<Judged> judgements,
            List<Told> told,
            String notification,
            MeasuresOfCase measures) {}

    /** An immediate measure. */
    public record Done(String text, LocalDate doneOn, Instant at, String givenName, String familyName, String title) {

        public String by() {
            return signed(givenName, familyName, title);
        }
    }

    /** A heading of the case's template with what stands under it. */
    public record Section(long id, PointKind kind, String heading, String help, List<Note> notes) {}

    /** An entry of the investigation. */
    public record Note(
            long pointId,
            Nature nature,
            String text,
            String source,
            Instant at,
            String givenName,
            String familyName,
            String title) {

        public String by() {
            return signed(givenName, familyName, title);
        }
    }

    /** An earlier case in the same unit. */
    public record Similar(String number, String title, Instant receivedAt, LexSarahStatus status, Grade grade) {}

    /** A proposal, finding or decision. */
    public record Judged(
            Judgement.Kind kind,
            Grade grade,
            String motivation,
            String basis,
            LocalDate decidedOn,
            Instant at,
            String givenName,
            String familyName,
            String title) {

        public String by() {
            return signed(givenName, familyName, title);
        }
    }

    /** That somebody was told; without a day the text says why not. */
    public record Told(
            InformedParty party,
            LocalDate toldOn,
            String text,
            Instant at,
            String givenName,
            String familyName,
            String title) {

        public String by() {
            return signed(givenName, familyName, title);
        }
    }

    private static String signed(String givenName, String familyName, String title) {
        return givenName + " " + familyName + (title == null ? "" : ", " + title);
    }

    public boolean may(LexSarahAction action) {
        return standing.allowed().contains(action);
    }

    /** More than the basis of a decision. */
    public boolean isWhole() {
        return tabs.contains(LexSarahTab.EVENT);
    }

    public boolean isProtectorsOnly() {
        return tabs.isEmpty();
    }
}
