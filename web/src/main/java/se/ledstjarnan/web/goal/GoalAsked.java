package se.ledstjarnan.web.goal;

import se.ledstjarnan.domain.goal.GoalKind;
import se.ledstjarnan.domain.goal.GoalTerm;
import se.ledstjarnan.ejb.goal.GoalFilter;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Asked;

/** What the address of the list of goals asks for. */
final class GoalAsked {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    private GoalAsked() {}

    /** @param year the one that holds where none is asked for */
    static GoalFilter read(AddressReader asked, int year) {
        GoalFilter.State state = asked.constant("state", GoalFilter.State.class);
        Long wanted = asked.id("year");
        boolean known = wanted != null && wanted >= EARLIEST && wanted <= LATEST;
        if (wanted != null && !known) {
            asked.keep("year", null);
        }
        return new GoalFilter(
                state == null ? GoalFilter.State.CURRENT : state,
                asked.id("unit"),
                known ? wanted.intValue() : year,
                asked.constant("kind", GoalKind.class),
                asked.constant("term", GoalTerm.class),
                asked.text("text"),
                Asked.page(asked.typed("page")));
    }
}
