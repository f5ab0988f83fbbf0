package se.ledstjarnan.domain.lexmaria;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far a case has come: what its analysis lacks, what is left before it can be closed, and what somebody may do to it now. For
 * offering buttons; the verbs of {@link LexMaria} check for themselves.
 */
public final class LexMariaStanding {

    private LexMariaStanding() {}

    /** What the analysis lacks before it can be finished; nothing where it is not going on. */
    public static List<AnalysisPart> lacking(LexMariaFile lexMaria) {
        return lexMaria.getStatus() == LexMariaStatus.INVESTIGATING
                ? AnalysisPart.missing(lexMaria.getParts())
                : List.of();
    }

    /** What is left before it can be closed; nothing before it is investigated. */
    public static List<ClosingDemand> left(LexMariaFile lexMaria) {
        return lexMaria.getStatus() == LexMariaStatus.INVESTIGATED ? ClosingDemand.missing(lexMaria) : List.of();
    }

    public static Set<LexMariaAction> allowed(LexMariaFile lexMaria, Collection<LexMariaActor> actors) {
        EnumSet<LexMariaAction> allowed = EnumSet.noneOf(LexMariaAction.class);
        for (LexMariaAction action : LexMariaProcess.STEPS.allowed(lexMaria.getStatus(), actors)) {
            if (!lexMaria.isDisposed() && fits(lexMaria, action)) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    private static boolean fits(LexMariaFile lexMaria, LexMariaAction action) {
        boolean notified = lexMaria.getIvo().isNotified();
        return switch (action) {
            case FINISH -> lacking(lexMaria).isEmpty();
            case DECIDE -> lexMaria.getSeriousness() != null && lexMaria.getDecidedAt() == null;
            case CONCLUDE_QUICKLY -> !notified && !lexMaria.isToNotify();
            case NOTIFY -> lexMaria.isToNotify() && !notified;
            case SEND_INVESTIGATION -> notified && lexMaria.getIvo().getSentOn() == null;
            case IVO_DECIDED -> notified && lexMaria.getIvo().getDecidedOn() == null;
            case CLOSE -> left(lexMaria).isEmpty();
            default -> true;
        };
    }
}
