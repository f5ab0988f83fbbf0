package se.ledstjarnan.ejb.organisation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.UnitOfDay;
import se.ledstjarnan.domain.organisation.WorkedThere;

/** Answers how the organisation was on any day, and who led and worked where. */
@Stateless
@DenyAll
public class OrganisationOfDayService {

    @Inject
    private JpaOrganisationOfDay reads;

    /** The tree of that day, parents before what was below them; without those below a unit that was gone. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<UnitOfDay> tree(LocalDate day) {
        List<UnitOfDay> all = reads.units(day);
        List<UnitOfDay> tree = new ArrayList<>();
        Map<Long, List<UnitOfDay>> below = new HashMap<>();
        all.forEach(unit -> below.computeIfAbsent(unit.parentId(), none -> new ArrayList<>())
                .add(unit));
        place(below, null, 0, tree);
        Set<Long> placed = new HashSet<>();
        tree.forEach(unit -> placed.add(unit.id()));
        all.stream().filter(unit -> !placed.contains(unit.id())).forEach(unit -> tree.add(unit.placed(1)));
        return tree;
    }

    private static void place(Map<Long, List<UnitOfDay>> below, Long parent, int depth, List<UnitOfDay> tree) {
        for (UnitOfDay unit : below.getOrDefault(parent, List.of())) {
            tree.add(unit.placed(depth));
            place(below, unit.id(), depth + 1, tree);
        }
    }

    /** Who led and worked in the unit that day, those who led first. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<WorkedThere> people(long unit, LocalDate day) {
        return reads.inUnit(unit, day);
    }

    /** Where the person has worked and what the person has led, the latest first. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<WorkedThere> person(long employee) {
        return reads.of(employee);
    }
}
