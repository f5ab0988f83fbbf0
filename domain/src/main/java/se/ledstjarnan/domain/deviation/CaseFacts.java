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

    /** The facts of the case as it stands, with its timeline, oldest first. */
    public static Facts of(CaseFile deviation, List<CaseStep> timeline) {
        ReportKind kind = deviation.getReport().getKind();
        if (kind == ReportKind.GOOD_PRACTICE || deviation.getStatus() == DeviationStatus.DUPLICATE) {
            return Facts.none();
        }
        Instant reported = deviation.getReportedAt();
        Instant investigated = investigatedAt(deviation, timeline);
        Facts facts = kind == ReportKind.COMPLAINT ? complaint(deviation, reported, investigated) : Facts.none();
        return switch (deviation.getRestriction()) {
            case LEX_SARAH ->
                facts.with(Fact.MISCONDUCT_REPORTED, reported)
                        .with(Fact.MISCONDUCT_INVESTIGATED, investigated)
                        .with(Fact.MISCONDUCT_CONCLUDED, deviation.getClosedAt());
            case LEX_MARIA -> seriousHarm(facts, deviation, reported, investigated);
            case NONE ->
                deviation.getArea() == LegalArea.HSL && kind != ReportKind.COMPLAINT
                        ? facts.with(Fact.DEVIATION_REPORTED, reported).with(Fact.DEVIATION_INVESTIGATED, investigated)
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

    private static Facts complaint(CaseFile deviation, Instant reported, Instant investigated) {
        return Facts.none()
                .with(Fact.COMPLAINT_RECEIVED, reported)
                .with(Fact.COMPLAINT_INVESTIGATED, investigated)
                .with(Fact.COMPLAINT_ANSWERED, deviation.getFeedbackAt())
                .with(Fact.OTHER_RECEIVER_CLEAR, deviation.getComplaint().getOtherReceiverClearAt())
                .with(Fact.COMPLAINT_HANDED_OVER, deviation.getComplaint().getHandedOverAt());
    }

    /** A closed case was judged not to be serious after all, or notified outside: no clock for the notification goes on. */
    private static Facts seriousHarm(Facts facts, CaseFile deviation, Instant reported, Instant investigated) {
        return facts.with(Fact.SERIOUS_HARM_REPORTED, reported)
                .with(Fact.SERIOUS_HARM_INVESTIGATED, investigated)
                .with(
                        Fact.SERIOUS_HARM_OCCURRED,
                        deviation.getClosedAt() == null ? deviation.getReport().getOccurredAt() : null);
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
