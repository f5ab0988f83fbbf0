package se.ledstjarnan.domain.measure;

import static se.ledstjarnan.domain.measure.MeasureActor.MANAGER;
import static se.ledstjarnan.domain.measure.MeasureActor.OWNER;
import static se.ledstjarnan.domain.measure.MeasureActor.READER;
import static se.ledstjarnan.domain.measure.MeasureActor.SOURCE;
import static se.ledstjarnan.domain.measure.MeasureStatus.CANCELLED;
import static se.ledstjarnan.domain.measure.MeasureStatus.DONE;
import static se.ledstjarnan.domain.measure.MeasureStatus.PLANNED;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one table of how a measure moves: action × status × actor → new status, and whether words are demanded. It drives the forms on
 * the page, the check in the entity and the test.
 */
public final class MeasureProcess {

    /**
     * One row of the table.
     *
     * @param to the new status; the same as before where the action leaves it
     * @param words whether a comment or reason is demanded
     */
    public record Rule(
            MeasureAction action, MeasureStatus from, Set<MeasureActor> actors, MeasureStatus to, boolean words) {}

    private static final List<Rule> TABLE = List.of(
            new Rule(MeasureAction.CHANGE, PLANNED, Set.of(MANAGER), PLANNED, false),
            new Rule(MeasureAction.CHANGE_DUE, PLANNED, Set.of(OWNER, MANAGER, SOURCE), PLANNED, true),
            new Rule(MeasureAction.MARK_DONE, PLANNED, Set.of(OWNER, MANAGER, SOURCE), DONE, true),
            new Rule(MeasureAction.CANCEL, PLANNED, Set.of(MANAGER), CANCELLED, true),
            new Rule(MeasureAction.CHANGE_FOLLOW_UP, DONE, Set.of(OWNER, MANAGER), DONE, true),
            new Rule(MeasureAction.JUDGE_EFFECT, DONE, Set.of(OWNER, MANAGER, SOURCE), DONE, true),
            new Rule(MeasureAction.CHOOSE_INDICATOR, PLANNED, Set.of(OWNER, MANAGER), PLANNED, false),
            new Rule(MeasureAction.CHOOSE_INDICATOR, DONE, Set.of(OWNER, MANAGER), DONE, false),
            new Rule(MeasureAction.BRING_TO_BOARD, PLANNED, Set.of(MANAGER, READER), PLANNED, false),
            new Rule(MeasureAction.BRING_TO_BOARD, DONE, Set.of(MANAGER, READER), DONE, false));

    private MeasureProcess() {}

    public static List<Rule> table() {
        return TABLE;
    }

    /** The rule for the action, where one of the actors may take it in that status. */
    public static Optional<Rule> find(MeasureAction action, MeasureStatus status, Collection<MeasureActor> actors) {
        return TABLE.stream()
                .filter(rule -> rule.action() == action && rule.from() == status)
                .filter(rule -> actors.stream().anyMatch(rule.actors()::contains))
                .findFirst();
    }
}
