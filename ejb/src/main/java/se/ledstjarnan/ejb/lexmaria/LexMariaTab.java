package se.ledstjarnan.ejb.lexmaria;

import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.lexmaria.LexMariaAccess;
import se.ledstjarnan.domain.lexmaria.LexMariaActor;

/** The tabs of the case page. */
public enum LexMariaTab {
    EVENT,
    ANALYSIS,
    DECISION,
    IVO,
    TOLD,
    MEASURES,
    LEARNING;

    /** The tab asked for, or the first where the reader has not that one; null where there is none. */
    public static LexMariaTab open(LexMariaTab asked, List<LexMariaTab> tabs) {
        if (asked != null && tabs.contains(asked)) {
            return asked;
        }
        return tabs.isEmpty() ? null : tabs.get(0);
    }

    /** What the reader has: all, or nothing but what protecting the patient needs. */
    static List<LexMariaTab> of(Set<LexMariaActor> actors) {
        return LexMariaAccess.mayReadWhole(actors) ? List.of(values()) : List.of();
    }
}
