package se.ledstjarnan.domain.routine;

import static se.ledstjarnan.domain.routine.RoutineActor.APPROVER;
import static se.ledstjarnan.domain.routine.RoutineActor.AUTHOR;
import static se.ledstjarnan.domain.routine.RoutineStatus.DRAFT;
import static se.ledstjarnan.domain.routine.RoutineStatus.FOR_APPROVAL;
import static se.ledstjarnan.domain.routine.RoutineStatus.IN_FORCE;
import static se.ledstjarnan.domain.routine.RoutineStatus.WITHDRAWN;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one table of how a version of a document moves: action × status × actor → new status, and whether words are demanded. It drives
 * the buttons, the check in the entity and the test.
 */
public final class RoutineProcess {

    /**
     * One row of the table.
     *
     * @param to the new status, or null when the action leaves it as it is
     * @param reasoned whether the action demands words that stand in the history
     */
    public record Rule(
            RoutineAction action,
            Set<RoutineStatus> from,
            Set<RoutineActor> actors,
            RoutineStatus to,
            boolean reasoned) {}

    private static final List<Rule> TABLE = List.of(
            rule(RoutineAction.EDIT, DRAFT, AUTHOR, null, false),
            rule(RoutineAction.SUBMIT, DRAFT, AUTHOR, FOR_APPROVAL, false),
            rule(RoutineAction.DISCARD, DRAFT, AUTHOR, WITHDRAWN, true),
            rule(RoutineAction.APPROVE, FOR_APPROVAL, APPROVER, IN_FORCE, false),
            new Rule(RoutineAction.RETURN, Set.of(FOR_APPROVAL), Set.of(APPROVER, AUTHOR), DRAFT, true),
            rule(RoutineAction.REVIEW, IN_FORCE, AUTHOR, null, false),
            rule(RoutineAction.RENEW, IN_FORCE, AUTHOR, null, false),
            rule(RoutineAction.WITHDRAW, IN_FORCE, APPROVER, WITHDRAWN, true));

    private RoutineProcess() {}

    private static Rule rule(
            RoutineAction action, RoutineStatus from, RoutineActor actor, RoutineStatus to, boolean reasoned) {
        return new Rule(action, Set.of(from), Set.of(actor), to, reasoned);
    }

    /** All rows, in the order in which a version meets them. */
    public static List<Rule> table() {
        return TABLE;
    }

    /** The rule for the action, where one of the actors may take it in that status. */
    public static Optional<Rule> find(RoutineAction action, RoutineStatus status, Collection<RoutineActor> actors) {
        return TABLE.stream()
                .filter(rule -> rule.action() == action && rule.from().contains(status))
                .filter(rule -> actors.stream().anyMatch(rule.actors()::contains))
                .findFirst();
    }

    /** What these actors may do in that status. */
    public static Set<RoutineAction> allowed(RoutineStatus status, Collection<RoutineActor> actors) {
        return TABLE.stream()
                .map(Rule::action)
                .filter(action -> find(action, status, actors).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RoutineAction.class)));
    }
}
