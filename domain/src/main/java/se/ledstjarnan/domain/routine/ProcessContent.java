package se.ledstjarnan.domain.routine;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.LegalArea;

/**
 * What a version of a process says, as typed.
 *
 * @param unitId the unit of a unit's process; null otherwise
 * @param activities in the order in which they are done
 * @param change what is new in it; null in the first version
 */
public record ProcessContent(
        String name,
        String purpose,
        ProcessReach reach,
        Long unitId,
        Set<LegalArea> areas,
        List<Step> activities,
        String change)
        implements Serializable {

    /** Most activities of a process: more than one sees at once is two processes. */
    public static final int MOST = 20;

    public ProcessContent {
        areas = Set.copyOf(areas);
        activities = List.copyOf(activities);
    }

    /**
     * An activity as typed.
     *
     * @param partner with whom, where there is cooperation
     * @param routines ids of the documents that it needs
     * @param part id of a process that is this activity, described more closely; null for none
     */
    public record Step(
            String name, String description, Cooperation cooperation, String partner, Set<Long> routines, Long part)
            implements Serializable {

        public Step {
            routines = Set.copyOf(routines);
        }
    }
}
