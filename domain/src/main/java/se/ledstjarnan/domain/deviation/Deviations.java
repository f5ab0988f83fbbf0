package se.ledstjarnan.domain.deviation;

import java.time.Instant;
import java.util.Optional;

/** The cases, as the use cases need them. Rights are checked with {@link CaseAccess} by the caller. */
public interface Deviations {

    void add(Deviation deviation);

    /** Keeps something that one of the case's verbs made. */
    void add(CaseChild child);

    Optional<Deviation> find(long id);

    /** With unit, reporter, handler and category at hand, for reading. */
    Optional<Deviation> findByNumber(String number);

    /** The case, locked until the transaction ends. */
    Optional<Deviation> findForChange(String number);

    /** Makes the version rise even when only something kept with the case is added; compare it with what the user saw before. */
    void raiseVersion(Deviation deviation);

    Optional<Invitation> findInvitation(long id);

    /** Nobody asked to contribute to the case so far may read it any more. */
    void endInvitations(Deviation deviation, Instant now);

    /** Whether the person has an invitation to contribute to the case. */
    boolean isInvited(long deviationId, long employeeId);

    /** Whether the first case points at the second in that way already. */
    boolean isLinked(long deviationId, long otherId, LinkKind kind);

    /** What is kept with the case, for somebody who reads it or acts on it. */
    CaseStanding standing(long deviationId, long employeeId);
}
