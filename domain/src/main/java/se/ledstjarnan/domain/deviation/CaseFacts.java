package se.ledstjarnan.domain.deviation;

import static se.ledstjarnan.domain.deviation.DeviationAction.PLAN_MEASURES;
import static se.ledstjarnan.domain.deviation.DeviationAction.RESUME_INVESTIGATION;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.law.Fact;
import se.ledstjarnan.domain.law.Facts;
import se.ledstjarnan.domain.organisation.LegalArea;

/**
 * What the law's clocks need to know of a case: what kind of event it is and what has been done when. A deviation in social services
 * that is no missförhållande has no clock of law; neither has something good, nor a duplicate.
 */
public final class CaseFacts {

    private CaseFacts() {}

    /**
     * What a list knows of a case.
     *
     * @param feedbackAt null while the reporter has had no reply
     * @param otherReceiverClearAt of a complaint, when it became clear that somebody outside should answer; null where nobody should
     * @param handedOverAt when it was handed to them; null while it is the municipality's own
     */
    public record Listed(
            ReportKind kind,
            DeviationStatus status,
            Restriction restriction,
            LegalArea area,
            Instant reportedAt,
            Instant occurredAt,
            Instant feedbackAt,
            Instant otherReceiverClearAt,
            Instant handedOverAt) {

        /** Without the handing over: that is said to be due when it is done, so that its clock never runs in a list. */
        public Listed(
                ReportKind kind,
                DeviationStatus status,
                Restriction restriction,
                LegalArea area,
                Instant reportedAt,
                Instant occurredAt,
                Instant feedbackAt) {
            this(kind, status, restriction, area, reportedAt, occurredAt, feedbackAt, null, null);
        }
    }

    /** The facts of the case as it stands, with its timeline, oldest first. */
    public static Facts of(CaseFile deviation, List<CaseStep> timeline) {
        Listed listed = new Listed(
                deviation.getReport().getKind(),
                deviation.getStatus(),
                deviation.getRestriction(),
                deviation.getArea(),
                deviation.getReportedAt(),
                deviation.getReport().getOccurredAt(),
                deviation.getFeedbackAt(),
                deviation.getComplaint().getOtherReceiverClearAt(),
                deviation.getComplaint().getHandedOverAt());
        return of(listed, investigatedAt(deviation, timeline), deviation.getClosedAt());
    }

    /**
     * The facts of an open case in a list: the clocks that run are those of its page, of the others it is not said when they ended. A
     * suspected missförhållande has its clocks where it is handled, in the case of its own.
     */
    public static Facts ofOpen(Listed listed) {
        boolean elsewhere = listed.restriction() == Restriction.LEX_SARAH;
        if (!listed.status().isOpen() || elsewhere) {
            return Facts.none();
        }
        return of(listed, listed.status() == DeviationStatus.ACTING ? listed.reportedAt() : null, null);
    }

    private static Facts of(Listed listed, Instant investigated, Instant closed) {
        if (listed.kind() == ReportKind.GOOD_PRACTICE || listed.status() == DeviationStatus.DUPLICATE) {
            return Facts.none();
        }
        boolean complaint = listed.kind() == ReportKind.COMPLAINT;
        Facts facts = complaint ? complaint(listed, investigated) : Facts.none();
        return switch (listed.restriction()) {
            case LEX_SARAH ->
                facts.with(Fact.MISCONDUCT_REPORTED, listed.reportedAt())
                        .with(Fact.MISCONDUCT_INVESTIGATED, investigated)
                        .with(Fact.MISCONDUCT_CONCLUDED, closed);
            case LEX_MARIA -> seriousHarm(facts, listed, investigated, closed);
            case NONE ->
                listed.area() == LegalArea.HSL && !complaint
                        ? facts.with(Fact.DEVIATION_REPORTED, listed.reportedAt())
                                .with(Fact.DEVIATION_INVESTIGATED, investigated)
                        : facts;
        };
    }

    /**
     * The areas whose paragraphs apply: that of the case, but both of social services where a missförhållande was reported of a unit in
     * health care and nobody has judged it yet.
     */
    public static Set<LegalArea> areas(CaseFile deviation) {
        boolean unjudged = deviation.getRestriction() == Restriction.LEX_SARAH && deviation.getArea() == LegalArea.HSL;
        return unjudged ? EnumSet.of(LegalArea.SOL, LegalArea.LSS) : EnumSet.of(deviation.getArea());
    }

    private static Facts complaint(Listed listed, Instant investigated) {
        return Facts.none()
                .with(Fact.COMPLAINT_RECEIVED, listed.reportedAt())
                .with(Fact.COMPLAINT_INVESTIGATED, investigated)
                .with(Fact.COMPLAINT_ANSWERED, listed.feedbackAt())
                .with(Fact.OTHER_RECEIVER_CLEAR, listed.otherReceiverClearAt())
                .with(Fact.COMPLAINT_HANDED_OVER, listed.handedOverAt());
    }

    /** A closed case was judged not to be serious after all, or notified outside: no clock for the notification goes on. */
    private static Facts seriousHarm(Facts facts, Listed listed, Instant investigated, Instant closed) {
        return facts.with(Fact.SERIOUS_HARM_REPORTED, listed.reportedAt())
                .with(Fact.SERIOUS_HARM_INVESTIGATED, investigated)
                .with(Fact.SERIOUS_HARM_OCCURRED, closed == null ? listed.occurredAt() : null);
    }

    /** When the investigation was left for the measures, and not taken up again; else when the case was closed. */
    private static Instant investigatedAt(CaseFile deviation, List<CaseStep> timeline) {
        Instant investigated = null;
        for (CaseStep step : timeline) {
            if (step.action() == PLAN_MEASURES) {
                investigated = step.at();
            } else if (step.action() == RESUME_INVESTIGATION || step.action() == DeviationAction.REOPEN) {
                investigated = null;
            }
        }
        return investigated == null ? deviation.getClosedAt() : investigated;
    }
}
