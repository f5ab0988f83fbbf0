package se.ledstjarnan.domain.competence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The stored requirements, findings, plans and follow-ups, for changing them. */
public interface Competences {

    Optional<Requirement> requirement(long id);

    Optional<PlannedStep> step(long id);

    /** Ids of the units where the employee works that day. */
    Set<Long> worksIn(long employeeId, LocalDate day);

    void add(Requirement requirement);

    void add(Assessment assessment);

    void add(PlannedStep step);

    void add(FollowUp followUp);
}
