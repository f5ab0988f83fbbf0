package se.ledstjarnan.ejb.competence;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.competence.RequirementKind;

/**
 * An employee's competence for its page.
 *
 * @param managed whether the reader leads a unit of the employee, and so judges and plans
 */
public record CompetenceView(
        long id, String name, String title, boolean managed, List<Need> needs, List<Step> steps, List<Held> followUps)
        implements Serializable {

    public CompetenceView {
        needs = List.copyOf(needs);
        steps = List.copyOf(steps);
        followUps = List.copyOf(followUps);
    }

    /**
     * What is demanded of the employee, and what is known of it.
     *
     * @param level what was found, by the scale; null where nothing has been, and for a delegation
     * @param doneOn when it was shown; null where it has not been
     * @param until the last day that what was found holds; null where it holds for good
     */
    public record Need(
            long requirementId,
            String name,
            RequirementKind kind,
            String level,
            String least,
            LocalDate doneOn,
            LocalDate until,
            String note,
            boolean met)
            implements Serializable {

        /** Whether the manager judges it; a delegation is its own evidence. */
        public boolean isJudged() {
            return kind != RequirementKind.DELEGATION;
        }
    }

    /**
     * What is planned.
     *
     * @param whose the employee's name where it is another's, whom the reader is to see to; else null
     * @param doneOn null until it is done
     * @param mine whether the reader is to do it, or manages the employee
     */
    public record Step(
            long id,
            long version,
            String requirement,
            String what,
            String owner,
            String whose,
            LocalDate due,
            LocalDate doneOn,
            boolean mine)
            implements Serializable {}

    public record Held(int year, LocalDate on, String by, String note) implements Serializable {}

    public long gaps() {
        return needs.stream().filter(need -> !need.met()).count();
    }

    /** Whether the employee has been followed up this year. */
    public boolean followedUp(int year) {
        return followUps.stream().anyMatch(held -> held.year() == year);
    }
}
