package se.ledstjarnan.domain.disposal;

import java.util.Optional;

/** Cases that must be kept for the time being. */
public interface DisposalHolds {

    Optional<DisposalHold> find(long id);

    /** The case that people know by the number, whatever kind it is of. */
    Optional<CaseName> caseOf(String number);

    boolean isHeld(CaseName name);

    void add(DisposalHold hold);
}
