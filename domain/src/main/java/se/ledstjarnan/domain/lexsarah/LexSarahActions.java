package se.ledstjarnan.domain.lexsarah;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import se.ledstjarnan.domain.ivo.IvoMatter;

/**
 * What somebody may do to a case now: the rows of {@link LexSarahProcess} that fit, less what the case itself rules out. For offering
 * buttons; the verbs of {@link LexSarah} check for themselves.
 */
public final class LexSarahActions {

    private LexSarahActions() {}

    /**
     * @param written the headings that have an entry
     * @param told those whom there is a note of having told
     */
    public static Set<LexSarahAction> allowed(
            LexSarahFile lexSarah,
            Collection<LexSarahActor> actors,
            long employeeId,
            Collection<PointKind> written,
            Set<InformedParty> told) {
        EnumSet<LexSarahAction> allowed = EnumSet.noneOf(LexSarahAction.class);
        for (LexSarahAction action : LexSarahProcess.STEPS.allowed(lexSarah.getStatus(), actors)) {
            if (!lexSarah.isDisposed() && fits(lexSarah, action, employeeId, written, told)) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    private static boolean fits(
            LexSarahFile lexSarah,
            LexSarahAction action,
            long employeeId,
            Collection<PointKind> written,
            Set<InformedParty> told) {
        IvoMatter ivo = lexSarah.getIvo();
        boolean serious = lexSarah.getSeriousAt() != null;
        return switch (action) {
            case PROPOSE -> InvestigationState.missing(written).isEmpty();
            case FIND_SERIOUS -> !serious;
            case DECIDE ->
                lexSarah.getProposedBy() == null || lexSarah.getProposedBy().getId() != employeeId;
            case NOTIFY -> serious && !ivo.isNotified();
            case SEND_INVESTIGATION -> ivo.isNotified() && ivo.getSentOn() == null;
            case IVO_DECIDED -> ivo.isNotified() && ivo.getDecidedOn() == null;
            case CLOSE -> ClosingDemands.missing(lexSarah, told).isEmpty();
            default -> true;
        };
    }
}
