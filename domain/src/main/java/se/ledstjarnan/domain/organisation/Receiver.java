package se.ledstjarnan.domain.organisation;

import java.io.Serializable;
import java.util.List;

/**
 * Who receives a report: the leaders of the nearest unit upward. A report that concerns the reporter's manager ("gäller min chef")
 * goes past that manager from the start, a vacant post is passed in the same way, and last comes the socialchef.
 *
 * @param receivingUnitId the unit whose leaders receive; null where it went all the way to the socialchef
 * @param people those who receive; empty only where no socialchef is known either
 * @param excludedEmployeeIds those whom the report concerns, who must not see it
 */
public record Receiver(Long receivingUnitId, List<EmployeeName> people, List<Long> excludedEmployeeIds)
        implements Serializable {

    public Receiver {
        people = List.copyOf(people);
        excludedEmployeeIds = List.copyOf(excludedEmployeeIds);
    }

    /**
     * Walks from the unit upward.
     *
     * @param upward the unit first, then what is above it
     * @param pastManager true where the report concerns the manager of the unit, whoever that is while the post is vacant
     * @param lastResort those who hold the role SOCIALCHEF
     */
    public static Receiver nearest(List<UnitLeaders> upward, boolean pastManager, List<EmployeeName> lastResort) {
        List<Long> excluded = pastManager ? nearestLeaders(upward) : List.of();
        for (UnitLeaders unit : upward) {
            List<EmployeeName> able = without(unit.leaders(), excluded);
            if (!able.isEmpty()) {
                return new Receiver(unit.unitId(), able, excluded);
            }
        }
        return new Receiver(null, without(lastResort, excluded), excluded);
    }

    private static List<Long> nearestLeaders(List<UnitLeaders> upward) {
        return upward.stream()
                .map(UnitLeaders::leaders)
                .filter(leaders -> !leaders.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(EmployeeName::id)
                .toList();
    }

    private static List<EmployeeName> without(List<EmployeeName> people, List<Long> excluded) {
        return people.stream().filter(p -> !excluded.contains(p.id())).toList();
    }
}
