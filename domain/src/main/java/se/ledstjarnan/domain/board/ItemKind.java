package se.ledstjarnan.domain.board;

import java.util.EnumSet;
import java.util.Set;

/** What the body is to do with an item. */
public enum ItemKind {
    /** Take note of it. */
    INFORMATION(EnumSet.of(ItemOutcome.NOTED, ItemOutcome.POSTPONED)),
    DECISION(EnumSet.of(
            ItemOutcome.AS_PROPOSED,
            ItemOutcome.CHANGED,
            ItemOutcome.REFUSED,
            ItemOutcome.RETURNED,
            ItemOutcome.POSTPONED));

    private final Set<ItemOutcome> outcomes;

    ItemKind(Set<ItemOutcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** What can come of it. */
    public Set<ItemOutcome> outcomes() {
        return EnumSet.copyOf(outcomes);
    }
}
