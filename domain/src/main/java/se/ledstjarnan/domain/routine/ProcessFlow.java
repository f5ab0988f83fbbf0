package se.ledstjarnan.domain.routine;

import static se.ledstjarnan.domain.routine.ProcessActor.AUTHOR;
import static se.ledstjarnan.domain.routine.ProcessActor.OWNER;
import static se.ledstjarnan.domain.routine.ProcessStatus.DRAFT;
import static se.ledstjarnan.domain.routine.ProcessStatus.ENDED;
import static se.ledstjarnan.domain.routine.ProcessStatus.ESTABLISHED;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one table of how a version of a process moves: action × status × actor → new status. It drives the buttons, the check in the entity
 * and the test.
 */
public final class ProcessFlow {

    /**
     * One row of the table.
     *
     * @param to the new status, or null when the action leaves it as it is
     * @param reasoned whether the action demands words
     */
    public record Rule(
            ProcessAction action, ProcessStatus from, ProcessActor actor, ProcessStatus to, boolean reasoned) {}

    private static final List<Rule> TABLE = List.of(
            new Rule(ProcessAction.EDIT, DRAFT, AUTHOR, null, false),
            new Rule(ProcessAction.ESTABLISH, DRAFT, OWNER, ESTABLISHED, false),
            new Rule(ProcessAction.DISCARD, DRAFT, AUTHOR, ENDED, false),
            new Rule(ProcessAction.RENEW, ESTABLISHED, AUTHOR, null, false),
            new Rule(ProcessAction.END, ESTABLISHED, OWNER, ENDED, true));

    private ProcessFlow() {}

    /** The rule for the action, where one of the actors may take it in that status. */
    public static Optional<Rule> find(ProcessAction action, ProcessStatus status, Collection<ProcessActor> actors) {
        return TABLE.stream()
                .filter(rule -> rule.action() == action && rule.from() == status && actors.contains(rule.actor()))
                .findFirst();
    }

    /** What these actors may do in that status. */
    public static Set<ProcessAction> allowed(ProcessStatus status, Collection<ProcessActor> actors) {
        return TABLE.stream()
                .map(Rule::action)
                .filter(action -> find(action, status, actors).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProcessAction.class)));
    }
}
