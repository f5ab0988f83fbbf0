package se.ledstjarnan.domain.responsibility;

import static se.ledstjarnan.domain.responsibility.DistributionActor.GIVER;
import static se.ledstjarnan.domain.responsibility.DistributionActor.RECEIVER;
import static se.ledstjarnan.domain.responsibility.DistributionStatus.ACCEPTED;
import static se.ledstjarnan.domain.responsibility.DistributionStatus.DECLINED;
import static se.ledstjarnan.domain.responsibility.DistributionStatus.ENDED;
import static se.ledstjarnan.domain.responsibility.DistributionStatus.PROPOSED;
import static se.ledstjarnan.domain.responsibility.DistributionStatus.RETURNED;
import static se.ledstjarnan.domain.responsibility.DistributionStatus.WITHDRAWN;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The one table of how a distribution moves; it drives the buttons, the check in the entity and the test. */
public final class DistributionFlow {

    /**
     * One row of the table.
     *
     * @param to the new status, or null when the action leaves it as it is
     * @param reasoned whether the action demands words that stand in the history
     */
    public record Rule(
            DistributionAction action,
            Set<DistributionStatus> from,
            DistributionActor actor,
            DistributionStatus to,
            boolean reasoned) {}

    private static final List<Rule> TABLE = List.of(
            new Rule(DistributionAction.ATTACH, Set.of(PROPOSED, ACCEPTED), GIVER, null, false),
            new Rule(DistributionAction.ACCEPT, Set.of(PROPOSED), RECEIVER, ACCEPTED, false),
            new Rule(DistributionAction.DECLINE, Set.of(PROPOSED), RECEIVER, DECLINED, true),
            new Rule(DistributionAction.WITHDRAW, Set.of(PROPOSED), GIVER, WITHDRAWN, false),
            new Rule(DistributionAction.RETURN, Set.of(ACCEPTED), RECEIVER, RETURNED, true),
            new Rule(DistributionAction.END, Set.of(ACCEPTED), GIVER, ENDED, true),
            new Rule(DistributionAction.SETTLE, Set.of(DECLINED, RETURNED), GIVER, null, false));

    private DistributionFlow() {}

    /** All rows, in the order in which a distribution meets them. */
    public static List<Rule> table() {
        return TABLE;
    }

    /** The rule for the action, where one of the actors may take it in that status. */
    public static Optional<Rule> find(
            DistributionAction action, DistributionStatus status, Collection<DistributionActor> actors) {
        return TABLE.stream()
                .filter(rule ->
                        rule.action() == action && rule.from().contains(status) && actors.contains(rule.actor()))
                .findFirst();
    }

    /** What these actors may do in that status. */
    public static Set<DistributionAction> allowed(DistributionStatus status, Collection<DistributionActor> actors) {
        return TABLE.stream()
                .map(Rule::action)
                .filter(action -> find(action, status, actors).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DistributionAction.class)));
    }
}
