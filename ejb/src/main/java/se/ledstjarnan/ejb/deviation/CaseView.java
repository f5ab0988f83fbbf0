package se.ledstjarnan.ejb.deviation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.deviation.AttachmentRow;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.deviation.CaseClock;
import se.ledstjarnan.domain.deviation.CaseInvitation;
import se.ledstjarnan.domain.deviation.CaseJudgement;
import se.ledstjarnan.domain.deviation.CaseNear;
import se.ledstjarnan.domain.deviation.CaseNote;
import se.ledstjarnan.domain.deviation.CaseReply;
import se.ledstjarnan.domain.deviation.CaseStanding;
import se.ledstjarnan.domain.deviation.CaseStep;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.deviation.CaseTie;
import se.ledstjarnan.domain.deviation.Complaint;
import se.ledstjarnan.domain.deviation.DeviationAction;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.EventType;
import se.ledstjarnan.domain.deviation.Missing;
import se.ledstjarnan.domain.deviation.OldOrigin;
import se.ledstjarnan.domain.deviation.Report;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.organisation.LegalArea;

/**
 * One case as one reader may see it. The parts of tabs that are not open are empty; so is nearly everything in what a unit's manager
 * keeps of a suspected missförhållande ({@link #isProtectorsOnly()}): when, where, what was done at once and who handles it.
 *
 * @param proposal null where the reporter made none
 * @param handlers names of those who handle it now: the appointed one, or else those who receive it
 * @param raised the case that its suspicion made, under lex Sarah or lex Maria; null where there is none that the reader may open
 * @param clocks against the municipality's own targets
 * @param legalClocks against the law, with its paragraphs; none for those who only protect the person
 */
public record CaseView(
        Head head,
        Report report,
        Complaint complaint,
        Judged judged,
        Proposal proposal,
        List<String> handlers,
        Raised raised,
        List<CaseClock> clocks,
        List<LegalClock> legalClocks,
        List<CaseStep> timeline,
        Standing standing,
        Parts parts) {

    /**
     * What stands on top of the page. The reporter's name is null for those who may not see it; the origin where it was reported here.
     */
    public record Head(
            long id,
            String number,
            long version,
            String title,
            DeviationStatus status,
            LegalArea area,
            Restriction restriction,
            boolean shortTrack,
            Long unitId,
            String unit,
            Instant reportedAt,
            String reporter,
            String reporterTitle,
            Long handlerId,
            OldOrigin origin) {}

    /** The judgement of risk; all null until triage. */
    public record Judged(
            Long categoryId,
            String category,
            Long subcategoryId,
            String subcategory,
            EventType eventType,
            Integer severity,
            Integer probability) {}

    /** The kind that the reporter chose where it was reported in a few taps. */
    public record Proposal(Long categoryId, Long subcategoryId, String name) {}

    /** A case of another kind that was made of this one. */
    public record Raised(String number, boolean closed) {}

    /** How far it has come and what the reader may do about it. */
    public record Standing(
            Set<CaseActor> actors,
            Set<DeviationAction> allowed,
            List<CaseTab> tabs,
            boolean mayReadPerson,
            boolean personProtected,
            CaseStanding kept,
            List<Missing> missing) {}

    /** What the open tab shows. */
    public record Parts(
            List<CaseReply> addenda,
            List<AttachmentRow> files,
            List<CaseNote> notes,
            List<CaseInvitation> invitations,
            List<CaseTie> similar,
            int similarCount,
            List<CaseNear> near,
            List<CaseHint> hints,
            List<CaseReply> feedback,
            List<CaseJudgement> judgements,
            List<CaseTie> links) {

        /** Similar events are counted as far as this. */
        public static final int MOST_SIMILAR = 100;

        static final Parts NONE = ofEvent(List.of(), List.of(), List.of(), List.of());

        static Parts ofEvent(
                List<CaseReply> addenda, List<AttachmentRow> files, List<CaseNear> near, List<CaseHint> hints) {
            return new Parts(
                    addenda, files, List.of(), List.of(), List.of(), 0, near, hints, List.of(), List.of(), List.of());
        }

        static Parts ofInvestigation(
                List<CaseNote> notes, List<CaseInvitation> invitations, List<CaseTie> similar, int similarCount) {
            return new Parts(
                    List.of(),
                    List.of(),
                    notes,
                    invitations,
                    similar,
                    similarCount,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }

        static Parts ofFeedback(List<CaseReply> feedback) {
            return new Parts(
                    List.of(), List.of(), List.of(), List.of(), List.of(), 0, List.of(), List.of(), feedback, List.of(),
                    List.of());
        }

        static Parts ofDocuments(List<AttachmentRow> files, List<CaseJudgement> judgements, List<CaseTie> links) {
            return new Parts(
                    List.of(),
                    files,
                    List.of(),
                    List.of(),
                    List.of(),
                    0,
                    List.of(),
                    List.of(),
                    List.of(),
                    judgements,
                    links);
        }
    }

    public boolean isProtectorsOnly() {
        return standing.tabs().isEmpty();
    }

    public boolean may(DeviationAction action) {
        return standing.allowed().contains(action);
    }
}
