package se.ledstjarnan.ejb.lexsarah;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.lexsarah.LexSarahAccess;
import se.ledstjarnan.domain.lexsarah.LexSarahActor;

/** The tabs of the case page. */
public enum LexSarahTab {
    EVENT,
    INVESTIGATION,
    DECISION,
    IVO,
    TOLD,
    /** Of a private performer's own case, which has no deviation to hold them. */
    MEASURES;

    /** The tab asked for, or the first where the reader has not that one; null where there is none. */
    public static LexSarahTab open(LexSarahTab asked, List<LexSarahTab> tabs) {
        if (asked != null && tabs.contains(asked)) {
            return asked;
        }
        return tabs.isEmpty() ? null : tabs.get(0);
    }

    /** What the reader has: all, the basis of the decision, or nothing but what protecting somebody needs. */
    static List<LexSarahTab> of(LexSarah lexSarah, Set<LexSarahActor> actors) {
        if (LexSarahAccess.mayReadWhole(actors)) {
            boolean measured = lexSarah.getDeviationId() == null
                    && (actors.contains(LexSarahActor.HANDLER) || actors.contains(LexSarahActor.OVERSEER));
            return Arrays.stream(values())
                    .filter(tab -> tab != MEASURES || measured)
                    .toList();
        }
        return LexSarahAccess.mayReadBasis(actors) ? List.of(INVESTIGATION, DECISION) : List.of();
    }
}
