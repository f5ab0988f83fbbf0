package se.ledstjarnan.ejb.delegation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.delegation.DelegationAction;
import se.ledstjarnan.domain.delegation.DelegationState;
import se.ledstjarnan.domain.delegation.KnowledgeResult;
import se.ledstjarnan.domain.delegation.Profession;

/**
 * A delegation for its page and its document.
 *
 * @param version of the row, as it is stored
 * @param patient who it is limited to; null for all patients of the units
 * @param renewable whether the reader may decide on one that takes over
 */
public record DelegationView(
        int number,
        long version,
        DelegationState state,
        Person receiver,
        Person delegator,
        Profession profession,
        List<Named> tasks,
        List<Named> units,
        String patient,
        Check check,
        LocalDate from,
        LocalDate to,
        LocalDate endedOn,
        Instant decidedAt,
        Instant answeredAt,
        Integer renews,
        Integer renewedBy,
        List<Step> steps,
        Set<DelegationAction> allowed,
        boolean renewable)
        implements Serializable {

    public DelegationView {
        tasks = List.copyOf(tasks);
        units = List.copyOf(units);
        steps = List.copyOf(steps);
        allowed = Set.copyOf(allowed);
    }

    /** @param title null where unknown */
    public record Person(long id, String name, String title) implements Serializable {

        public String label() {
            return title == null ? name : name + ", " + title;
        }
    }

    public record Named(long id, String name) implements Serializable {}

    /** @param note null for none */
    public record Check(LocalDate on, String by, KnowledgeResult result, String note) implements Serializable {}

    /** @param by null where it ended by itself */
    public record Step(DelegationAction action, String words, String by, Instant at) implements Serializable {}

    /** Whether the receiver may carry out the tasks today. */
    public boolean isValid() {
        return state == DelegationState.VALID;
    }
}
