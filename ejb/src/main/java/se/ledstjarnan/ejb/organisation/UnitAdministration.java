package se.ledstjarnan.ejb.organisation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Assignments;
import se.ledstjarnan.domain.organisation.Employment;
import se.ledstjarnan.domain.organisation.EmploymentRow;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Operation;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.UnitDetail;
import se.ledstjarnan.domain.organisation.UnitKind;
import se.ledstjarnan.domain.organisation.UnitRow;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.shared.DomainException;

/** The administrator's work with the tree of the organisation: open, rename, move, close, from a day on. Holds no case content. */
@Stateless
@DenyAll
public class UnitAdministration {

    @Inject
    private Units units;

    @Inject
    private Assignments assignments;

    @Inject
    private Clock clock;

    /** The whole tree, parents before their children, closed units too. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<UnitRow> tree() {
        List<UnitRow> tree = new ArrayList<>();
        place(units.all(), units.leaders(LocalDate.now(clock)), null, 0, tree);
        return tree;
    }

    private static void place(
            List<UnitRow> all, Map<Long, List<String>> leaders, Long parent, int depth, List<UnitRow> tree) {
        for (UnitRow row : all) {
            if (Objects.equals(row.parentId(), parent)) {
                tree.add(row.placed(depth, leaders.getOrDefault(row.id(), List.of())));
                place(all, leaders, row.id(), depth + 1, tree);
            }
        }
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public UnitDetail unit(Long id) {
        return UnitDetail.of(units.get(id));
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<EmploymentRow> people(Long id) {
        return assignments.rowsOfUnit(id);
    }

    /** Those to choose from today. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<NamedChoice> operations() {
        return units.operations(LocalDate.now(clock));
    }

    /** Gives the new unit's id. Laws and operation are for units only. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public Long open(UnitKind kind, String name, Long parentId, LocalDate from) {
        if (kind == UnitKind.ADMINISTRATION || parentId == null) {
            throw DomainException.at("parent", "organisation.parentMissing");
        }
        Unit unit = new Unit(kind, name, units.get(parentId), required(from));
        units.add(unit);
        return unit.getId();
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void rename(Long id, long version, String name, LocalDate from) {
        seen(id, version).rename(name, notComing(from));
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void move(Long id, long version, Long parentId, LocalDate from) {
        if (parentId == null) {
            throw DomainException.at("parent", "organisation.parentMissing");
        }
        seen(id, version).moveTo(units.get(parentId), notComing(from));
    }

    /** Ends the unit and with it the employments in it. What is below it must be closed or moved first. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void close(Long id, long version, LocalDate lastDay) {
        Unit unit = seen(id, version);
        if (units.hasUnitsBelow(id, required(lastDay))) {
            throw DomainException.at("from", "organisation.unitsBelow");
        }
        unit.close(lastDay);
        for (Employment employment : assignments.inUnit(id, lastDay)) {
            LocalDate from = employment.getPeriod().getFrom();
            employment.end(from.isAfter(lastDay) ? from : lastDay);
        }
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void workUnder(Long id, long version, Set<LegalArea> areas, LegalArea main, Long operationId) {
        Operation operation = operationId == null ? null : units.operation(operationId);
        seen(id, version).workUnder(areas, main, operation);
    }

    private Unit seen(Long id, long version) {
        Unit unit = units.get(id);
        unit.checkVersion(version);
        return unit;
    }

    /** Names and places are shown as they are stored, so a change is entered on the day it holds, or afterwards. */
    private LocalDate notComing(LocalDate day) {
        if (required(day).isAfter(LocalDate.now(clock))) {
            throw DomainException.at("from", "organisation.changeInFuture");
        }
        return day;
    }

    private static LocalDate required(LocalDate day) {
        if (day == null) {
            throw DomainException.at("from", "shared.required");
        }
        return day;
    }
}
