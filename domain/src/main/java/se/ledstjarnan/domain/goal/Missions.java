package se.ledstjarnan.domain.goal;

import java.util.Optional;

/** The stored missions. */
public interface Missions {

    void add(Mission mission);

    /** The latest one, that nothing has ended. @param unitId null for the whole */
    Optional<Mission> latest(Long unitId);
}
