package se.ledstjarnan.domain.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom to tell, rung by rung, when somebody has left something undone: the manager, the level above, last the socialchef. A vacant post
 * is passed, nobody stands on two rungs, and a manager's own delay begins above that manager.
 */
public final class Ladder {

    private final List<List<EmployeeName>> rungs = new ArrayList<>();

    /**
     * Builds the ladder from the unit upward.
     *
     * @param upward the unit first, then what is above it
     * @param ownerId the one who was to do it, never on a rung
     * @param lastResort those who hold the role SOCIALCHEF
     */
    public Ladder(List<UnitLeaders> upward, long ownerId, List<EmployeeName> lastResort) {
        List<List<EmployeeName>> levels = new ArrayList<>();
        upward.stream()
                .map(UnitLeaders::leaders)
                .filter(level -> !level.isEmpty())
                .forEach(levels::add);
        boolean ownerLeads = !levels.isEmpty() && levels.get(0).stream().anyMatch(leader -> leader.id() == ownerId);
        Set<Long> passed = new HashSet<>(Set.of(ownerId));
        if (ownerLeads) {
            levels.remove(0).forEach(leader -> passed.add(leader.id()));
        }
        levels.add(lastResort);
        for (List<EmployeeName> level : levels) {
            List<EmployeeName> rung =
                    level.stream().filter(person -> passed.add(person.id())).toList();
            if (!rung.isEmpty()) {
                rungs.add(rung);
            }
        }
    }

    /** Those on the rung, the lowest one being 1; empty above the last. */
    public List<EmployeeName> rung(int number) {
        return number > rungs.size() ? List.of() : rungs.get(number - 1);
    }
}
