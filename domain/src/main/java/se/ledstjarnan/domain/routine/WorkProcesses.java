package se.ledstjarnan.domain.routine;

import java.util.Optional;

/** The stored processes, for changing them. */
public interface WorkProcesses {

    /** The next number that no process has had. */
    int nextNumber();

    void add(WorkProcess process);

    Optional<WorkProcess> find(int number);

    /** Whether the one is the other, or has it among its activities, however deep; as established, and in drafts. */
    boolean contains(long outer, long inner);
}
