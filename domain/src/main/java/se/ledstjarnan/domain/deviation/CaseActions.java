package se.ledstjarnan.domain.deviation;

import java.util.EnumSet;
import java.util.Set;
import se.ledstjarnan.domain.organisation.LegalArea;

/**
 * What somebody may do to a case now: the rows of {@link DeviationProcess} that fit, less what the case itself rules out, such as
 * judging something that worked well. For offering buttons; the verbs of {@link Deviation} check for themselves.
 */
public final class CaseActions {

    private static final Set<DeviationAction> OF_GOOD_PRACTICE =
            EnumSet.of(DeviationAction.ACKNOWLEDGE, DeviationAction.ADD_ADDENDUM, DeviationAction.MOVE_TO_UNIT);

    private CaseActions() {}

    public static Set<DeviationAction> allowed(CaseFile deviation, Set<CaseActor> actors) {
        EnumSet<DeviationAction> allowed = EnumSet.noneOf(DeviationAction.class);
        for (DeviationAction action : DeviationAction.values()) {
            if (!deviation.isDisposed()
                    && DeviationProcess.find(action, deviation.getStatus(), actors)
                            .isPresent()
                    && fits(deviation, action)) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    private static boolean fits(CaseFile deviation, DeviationAction action) {
        boolean good = deviation.getReport().getKind() == ReportKind.GOOD_PRACTICE;
        boolean healthCare = deviation.getArea() == LegalArea.HSL;
        Restriction restriction = deviation.getRestriction();
        Complaint complaint = deviation.getComplaint();
        boolean movable = complaint.getNature() != null && restriction == Restriction.NONE;
        if (good) {
            return OF_GOOD_PRACTICE.contains(action) && (action != DeviationAction.MOVE_TO_UNIT || movable);
        }
        return switch (action) {
            case ACKNOWLEDGE -> false;
            case RETURN_TO_REPORTER -> !complaint.isViaForm();
            case MARK_COMPLAINT -> complaint.getNature() != null;
            case MOVE_TO_UNIT, HAND_OVER -> movable && complaint.getHandedTo() == null;
            case REOPEN -> deviation.getClassification() != null;
            case SUSPECT_LEX_SARAH -> !healthCare && restriction != Restriction.LEX_SARAH;
            case SUSPECT_LEX_MARIA -> healthCare && restriction != Restriction.LEX_MARIA;
            case LIFT_SUSPICION -> restriction != Restriction.NONE;
            default -> true;
        };
    }
}
