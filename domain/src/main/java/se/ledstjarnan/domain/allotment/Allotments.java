package se.ledstjarnan.domain.allotment;

import java.util.List;
import java.util.Optional;

/** The stored means, decisions of them and needs, for changing them. */
public interface Allotments {

    void add(Allotment allotment);

    Optional<Allotment> find(long id);

    /** @param goalId null for all that the unit does */
    Optional<Allotment> find(long unitId, int year, Long goalId);

    /** Those of the year whose budget the board has not decided as it stands. */
    List<Allotment> proposed(int year);

    void add(AllotmentDecision decision);

    Optional<AllotmentGoal> goal(long id);

    Optional<AllotmentGoal> goalNumbered(int number);

    int nextNeed();

    void add(ResourceNeed need);

    Optional<ResourceNeed> need(int number);

    Optional<ResourceNeed> need(long id);
}
