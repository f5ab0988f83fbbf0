package se.ledstjarnan.domain.organisation;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which unit goes on with the history of which, after mergers and splits that have been carried out. A unit of which nobody does is
 * its own, also where it is closed.
 *
 * @param now the units that have gone over, each with the one that goes on with its history today
 */
public record Succession(Map<Long, Long> now) implements Serializable {

    public Succession {
        now = Map.copyOf(now);
    }

    /** Where nothing has gone over. */
    public static Succession none() {
        return new Succession(Map.of());
    }

    /** The unit that today goes on with the history of this one; the same where nobody else does, null for null. */
    public Long now(Long unitId) {
        return unitId == null ? null : now.getOrDefault(unitId, unitId);
    }

    /** The unit and all whose history it goes on with: what a filter on a unit of today finds. */
    public Set<Long> withPredecessors(Long unitId) {
        Set<Long> all = new HashSet<>(Set.of(unitId));
        now.forEach((old, successor) -> {
            if (successor.equals(unitId)) {
                all.add(old);
            }
        });
        return all;
    }

    /** The same for several. */
    public Set<Long> withPredecessors(Set<Long> unitIds) {
        Set<Long> all = new HashSet<>(unitIds);
        unitIds.forEach(unit -> all.addAll(withPredecessors(unit)));
        return all;
    }

    /** Numbers by unit, told by the units of today: what went over is added to what goes on. */
    public Map<Long, Long> together(Map<Long, Long> byUnit) {
        Map<Long, Long> together = new HashMap<>();
        byUnit.forEach((unit, number) -> together.merge(now(unit), number, Long::sum));
        return together;
    }
}
