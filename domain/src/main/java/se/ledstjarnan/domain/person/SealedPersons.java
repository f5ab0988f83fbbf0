package se.ledstjarnan.domain.person;

import java.util.List;
import java.util.Optional;

/** The stored persons of cases. */
public interface SealedPersons {

    void add(SealedPerson person);

    Optional<SealedPerson> find(long deviationId, PersonRole role);

    /** Ids of the cases where somebody with the look-up value is the one concerned, newest first. */
    List<Long> casesConcerning(byte[] lookup);
}
