package se.ledstjarnan.domain.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored tasks, distributions and decisions, for those who change them. */
public interface Responsibilities {

    int nextNumber();

    void add(ResponsibleTask task);

    Optional<ResponsibleTask> task(int number);

    /** To be given another wording, which is a change of the task itself. */
    Optional<ResponsibleTask> taskToChange(int number);

    /** Every task that a guideline has delivered. */
    List<ResponsibleTask> delivered();

    void add(Distribution distribution);

    /** With the task and the unit. */
    Optional<Distribution> distribution(long id);

    /** Whether the person has been asked to take this on for the unit, or has it, and it has not ended. */
    boolean hasOpen(int taskNumber, Long unitId, long receiverId, LocalDate today);

    void add(BoardDecision decision);

    Optional<BoardDecision> decision(long id);
}
