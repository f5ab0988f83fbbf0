package se.ledstjarnan.domain.goal;

import java.util.Optional;

/** The stored goals. */
public interface Goals {

    int nextNumber();

    void add(Goal goal);

    void add(GoalComment comment);

    /** For a change: whatever is changed in it raises its version. */
    Optional<Goal> find(int number);

    /** The goal that the wording is of, for a change. */
    Optional<Goal> ofVersion(long versionId);

    Optional<Goal> findForReading(int number);

    Optional<GoalComment> comment(Long id);
}
