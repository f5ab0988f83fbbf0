package se.ledstjarnan.domain.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The stored persons of cases. */
public interface SealedPersons {

    void add(SealedPerson person);

    Optional<SealedPerson> find(long deviationId, PersonRole role);

    /** All of these cases, in one statement. */
    List<SealedPerson> ofCases(Collection<Long> deviationIds);

    /** Ids of the cases where somebody with this look-up value is the one concerned. */
    List<Long> concerning(byte[] lookup);

    /** Ids of other cases where somebody with the same identity is the one concerned, newest first; none where it is unknown. */
    List<Long> othersConcerningTheSame(long deviationId);
}
