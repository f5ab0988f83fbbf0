package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.deviation.Reception;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.UnitKind;
import se.ledstjarnan.domain.organisation.UnitRow;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;

/** Where something concerns that somebody outside sends, and who stands in for them as the reporter. */
@ApplicationScoped
class IntakePlaces {

    /** The row that a migration brought; no user name of a directory looks like this. */
    private static final String FORM = "(webbformuläret)";

    @Inject
    private Units units;

    @Inject
    private Employees employees;

    @Inject
    private Receptions receptions;

    /** The unit, or the whole administration where the sender does not know. */
    Unit of(Long unitId, LocalDate day) {
        if (unitId == null) {
            return administration(day);
        }
        try {
            Unit unit = units.get(unitId);
            if (unit.takesReports(day)) {
                return unit;
            }
        } catch (NotFoundException e) {
            throw DomainException.at("unitId", "deviation.unitTakesNoReports");
        }
        throw DomainException.at("unitId", "deviation.unitTakesNoReports");
    }

    private Unit administration(LocalDate day) {
        return units.all().stream()
                .filter(row -> row.kind() == UnitKind.ADMINISTRATION)
                .map(UnitRow::id)
                .sorted()
                .map(units::get)
                .filter(unit -> unit.getExistence().covers(day))
                .findFirst()
                .orElseThrow(() -> new DomainException("deviation.noReceiver"));
    }

    /** Who receives it there; the head of the administration where the sender does not know the unit. */
    Reception reception(Unit place, IntakeReport sent, LocalDate day) {
        return sent.unitId() == null
                ? new Reception(null, Role.SOCIALCHEF, Set.of())
                : receptions.of(place, place.getMainArea(), sent.pastManager(), day);
    }

    Employee form() {
        return employees.byUsername(FORM).orElseThrow();
    }
}
