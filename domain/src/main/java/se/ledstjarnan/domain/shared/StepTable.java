package se.ledstjarnan.domain.shared;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one table of how a kind of case moves: action × status × actor → new status, and whether words are demanded. It drives the
 * buttons, the check in the entity and the test.
 *
 * @param <A> what can be done
 * @param <S> where a case can stand
 * @param <R> what somebody can be to it
 */
public final class StepTable<A extends Enum<A>, S extends Enum<S>, R extends Enum<R>> {

    /**
     * One row of the table.
     *
     * @param to the new status, or null when the action leaves the status as it is
     * @param reasoned whether the action demands words that stand on the timeline
     */
    public record Rule<A, S, R>(A action, Set<S> from, Set<R> actors, S to, boolean reasoned) {

        public Rule {
            from = Set.copyOf(from);
            actors = Set.copyOf(actors);
        }

        public S after(S before) {
            return to == null ? before : to;
        }

        /** The comment as it is kept; refused where it is missing and demanded. */
        public String words(String comment) {
            return reasoned
                    ? Text.required(comment, Text.LONG, "comment")
                    : Text.optional(comment, Text.LONG, "comment");
        }
    }

    private final List<Rule<A, S, R>> rules;
    private final String notNow;

    /**
     * @param notNow the key of the violation when somebody may do it, but not in this status
     * @param rules in the order in which a case meets them
     */
    public StepTable(String notNow, List<Rule<A, S, R>> rules) {
        this.notNow = notNow;
        this.rules = List.copyOf(rules);
    }

    public List<Rule<A, S, R>> rules() {
        return rules;
    }

    /** The rule for the action, where one of the actors may take it in that status. */
    public Optional<Rule<A, S, R>> find(A action, S status, Collection<R> actors) {
        return rules.stream()
                .filter(rule -> rule.action() == action && rule.from().contains(status))
                .filter(rule -> actors.stream().anyMatch(rule.actors()::contains))
                .findFirst();
    }

    /** The same where there must be one; whoever may never take the action is not told in which status it could be taken. */
    public Rule<A, S, R> demand(A action, S status, Collection<R> actors) {
        return find(action, status, actors).orElseThrow(() -> {
            boolean another = rules.stream()
                    .anyMatch(rule -> rule.action() == action && actors.stream().anyMatch(rule.actors()::contains));
            return another ? new DomainException(notNow) : new NotAllowedException();
        });
    }

    /** What these actors may do in that status, by the table alone. */
    public Set<A> allowed(S status, Collection<R> actors) {
        return rules.stream()
                .map(Rule::action)
                .filter(action -> find(action, status, actors).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
