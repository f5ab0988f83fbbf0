package se.ledstjarnan.domain.plan;

import java.util.Optional;

/** The stored action plans, for changing them. */
public interface ActionPlans {

    int nextNumber();

    void add(ActionPlan plan);

    /** Raises its version, so that two who change it at once are told. */
    Optional<ActionPlan> find(int number);

    Optional<ActionPlan> findForReading(int number);

    /** What a plan must know of a goal. */
    Optional<PlanGoal> goal(long id);
}
