package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.deviation.BundledKind;
import se.ledstjarnan.domain.deviation.Categories;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * Which frequent, harmless kinds of event a unit may report in a few taps: those of the laws that it works under. A kind that stands
 * under both, such as a fall, is offered once and belongs to the unit's main law.
 */
@ApplicationScoped
class BundledKinds {

    @Inject
    private Categories categories;

    @Inject
    private Units units;

    /** In their order; of all laws where no unit is chosen yet. */
    List<BundledKind> of(Long unitId, LocalDate day) {
        Unit unit = unitId == null ? null : unit(unitId, day);
        Map<String, BundledKind> byName = new LinkedHashMap<>();
        for (BundledKind kind : categories.bundled(day)) {
            if (unit == null || worksUnder(unit, kind.compartment())) {
                byName.merge(kind.name(), kind, (one, other) -> preferred(unit, one, other));
            }
        }
        return List.copyOf(byName.values());
    }

    private static BundledKind preferred(Unit unit, BundledKind one, BundledKind other) {
        return unit != null && other.compartment() == unit.getMainArea().compartment() ? other : one;
    }

    /** The kind as it is at the unit: the same words may stand under another law there. */
    BundledKind at(Unit unit, Long kindId, LocalDate day) {
        BundledKind chosen = categories.bundled(day).stream()
                .filter(kind -> kind.id().equals(kindId))
                .findFirst()
                .orElseThrow(() -> DomainException.at("kind", "deviation.notBundled"));
        return of(unit.getId(), day).stream()
                .filter(kind -> kind.name().equals(chosen.name()))
                .findFirst()
                .orElseThrow(() -> DomainException.at("unitId", "deviation.notBundledHere"));
    }

    Unit unit(Long id, LocalDate day) {
        if (id == null) {
            throw DomainException.at("unitId", "shared.required");
        }
        Unit unit = units.get(id);
        if (!unit.takesReports(day)) {
            throw DomainException.at("unitId", "deviation.unitTakesNoReports");
        }
        return unit;
    }

    private static boolean worksUnder(Unit unit, Compartment compartment) {
        return area(unit, compartment) != null;
    }

    /** The unit's law of the compartment, its main one if that is there; null where it works under none of it. */
    static LegalArea area(Unit unit, Compartment compartment) {
        if (unit.getMainArea().compartment() == compartment) {
            return unit.getMainArea();
        }
        return unit.getAreas().stream()
                .filter(area -> area.compartment() == compartment)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
