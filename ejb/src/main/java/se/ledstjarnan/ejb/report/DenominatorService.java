package se.ledstjarnan.ejb.report;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.report.Denominator;
import se.ledstjarnan.domain.report.DenominatorKind;
import se.ledstjarnan.domain.report.Denominators;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** What rates are counted from: a unit's manager enters it for her units, MAS for any. */
@Stateless
@DenyAll
public class DenominatorService {

    /** A unit with what is known of it in the quarter. */
    public record UnitAmounts(long unitId, String unit, Map<DenominatorKind, Integer> amounts)
            implements Serializable {}

    @Inject
    private Denominators denominators;

    @Inject
    private JpaHealthCareUnits healthCare;

    @Inject
    private Units units;

    @Inject
    private QuarterDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** The caller's units in health care at the end of the quarter, by name. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.MAS})
    public List<UnitAmounts> units(Quarter quarter) {
        desk.checkOn();
        Map<Long, String> mine = mine(quarter);
        Map<Long, Map<DenominatorKind, Integer>> known = denominators.of(quarter, mine.keySet()).stream()
                .collect(Collectors.groupingBy(
                        d -> d.getUnit().getId(),
                        Collectors.toMap(
                                Denominator::getKind,
                                Denominator::getAmount,
                                (a, b) -> b,
                                () -> new EnumMap<>(DenominatorKind.class))));
        return mine.entrySet().stream()
                .map(unit ->
                        new UnitAmounts(unit.getKey(), unit.getValue(), known.getOrDefault(unit.getKey(), Map.of())))
                .toList();
    }

    /**
     * Keeps what was entered, all of it or nothing; what is left empty becomes unknown. Drafts made before keep their figures until
     * refreshed.
     *
     * @param entered by what the page showed; StaleDataException where somebody has changed that since
     */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.MAS})
    public void enter(Quarter quarter, Map<UnitAmounts, Map<DenominatorKind, Integer>> entered) {
        desk.checkOn();
        if (quarter.firstDay().isAfter(LocalDate.now(clock))) {
            throw new DomainException("report.quarterNotBegun");
        }
        Set<Long> mine = mine(quarter).keySet();
        Map<Long, List<Denominator>> stored = denominators.of(quarter, mine).stream()
                .collect(Collectors.groupingBy(
                        denominator -> denominator.getUnit().getId()));
        Employee me = desk.actor().employee();
        entered.forEach((seen, amounts) -> {
            if (!mine.contains(seen.unitId())) {
                throw new NotAllowedException();
            }
            if (enter(quarter, seen, amounts, stored.getOrDefault(seen.unitId(), List.of()), me)) {
                denominators.flush();
                audit.record(AuditAction.CHANGE, "unit-denominator", seen.unitId(), seen.unitId());
            }
        });
    }

    /** Whether anything was changed. */
    private boolean enter(
            Quarter quarter,
            UnitAmounts seen,
            Map<DenominatorKind, Integer> amounts,
            List<Denominator> stored,
            Employee me) {
        Map<DenominatorKind, Denominator> byKind =
                stored.stream().collect(Collectors.toMap(Denominator::getKind, Function.identity()));
        boolean changed = false;
        for (DenominatorKind kind : DenominatorKind.values()) {
            Denominator now = byKind.get(kind);
            Integer before = seen.amounts().get(kind);
            if (!Objects.equals(amounts.get(kind), before)) {
                if (!Objects.equals(before, now == null ? null : now.getAmount())) {
                    throw new StaleDataException();
                }
                keep(quarter, seen.unitId(), kind, now, amounts.get(kind), me);
                changed = true;
            }
        }
        return changed;
    }

    private void keep(
            Quarter quarter, long unitId, DenominatorKind kind, Denominator now, Integer amount, Employee me) {
        if (amount == null) {
            denominators.remove(now);
        } else if (now == null) {
            denominators.add(new Denominator(units.get(unitId), quarter, kind, amount, me, clock.instant()));
        } else {
            now.change(amount, me, clock.instant());
        }
    }

    private Map<Long, String> mine(Quarter quarter) {
        Map<Long, String> all = healthCare.on(quarter.lastDay());
        if (!user.hasRole(Role.MAS)) {
            all.keySet().removeIf(unit -> !user.scope().leads(unit));
        }
        return all;
    }
}
