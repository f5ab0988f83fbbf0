package se.ledstjarnan.domain.delegation;

import static se.ledstjarnan.domain.delegation.DelegationStatus.ACCEPTED;
import static se.ledstjarnan.domain.delegation.DelegationStatus.DECLINED;
import static se.ledstjarnan.domain.delegation.DelegationStatus.REVOKED;
import static se.ledstjarnan.domain.delegation.DelegationStatus.WAITING;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The one table of how a delegation moves; it drives the buttons, the check in the entity and the test. */
public final class DelegationProcess {

    /** @param reasoned whether the action demands words that stand in the history */
    public record Rule(
            DelegationAction action,
            Set<DelegationStatus> from,
            Set<DelegationActor> actors,
            DelegationStatus to,
            boolean reasoned) {}

    private static final List<Rule> TABLE = List.of(
            new Rule(DelegationAction.ACCEPT, Set.of(WAITING), Set.of(DelegationActor.RECEIVER), ACCEPTED, false),
            new Rule(DelegationAction.DECLINE, Set.of(WAITING), Set.of(DelegationActor.RECEIVER), DECLINED, true),
            new Rule(
                    DelegationAction.REVOKE,
                    Set.of(WAITING, ACCEPTED),
                    Set.of(DelegationActor.DELEGATOR, DelegationActor.MAS),
                    REVOKED,
                    true));

    private DelegationProcess() {}

    public static List<Rule> table() {
        return TABLE;
    }

    /** The rule for the action, where one of the actors may take it in that status. */
    public static Optional<Rule> find(
            DelegationAction action, DelegationStatus status, Collection<DelegationActor> actors) {
        return TABLE.stream()
                .filter(rule -> rule.action() == action && rule.from().contains(status))
                .filter(rule -> actors.stream().anyMatch(rule.actors()::contains))
                .findFirst();
    }

    /** What these actors may do in that status on a day; what has expired is over. */
    public static Set<DelegationAction> allowed(
            DelegationStatus status, DelegationState state, Collection<DelegationActor> actors) {
        if (state == DelegationState.EXPIRED || state == DelegationState.ENDED) {
            return Set.of();
        }
        return TABLE.stream()
                .map(Rule::action)
                .filter(action -> find(action, status, actors).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DelegationAction.class)));
    }
}
