package se.ledstjarnan.domain.routine;

import java.util.Optional;

/** The stored proposals, for changing them. */
public interface RoutineProposals {

    void add(RoutineProposal proposal);

    Optional<RoutineProposal> find(long id);
}
