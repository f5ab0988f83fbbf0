package se.ledstjarnan.domain.internalcontrol;

import java.util.Optional;

/** The stored internal control plans. */
public interface ControlPlans {

    int nextNumber();

    void add(ControlPlan plan);

    /** For a change: whatever is changed in it raises its version. */
    Optional<ControlPlan> find(int number);

    /** For a change, by its id. */
    Optional<ControlPlan> ofId(long id);

    Optional<ControlPlan> findForReading(int number);

    /** Held until the transaction ends, so that two who say what the same control showed come one after the other. */
    Optional<ControlPlan> hold(int number);

    boolean isThere(int year, String body);

    /** Null where there is none. */
    ControlResult result(Long id);

    /** Keeps what each control due by the day shows now with the follow-up. */
    void keep(PlanFollowUp followUp);
}
