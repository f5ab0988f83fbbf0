package se.ledstjarnan.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import se.ledstjarnan.domain.deviation.CaseAccess;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.deviation.CasePosition;
import se.ledstjarnan.domain.deviation.SeenBecause;
import se.ledstjarnan.ejb.organisation.ScopesOfDay;

/**
 * Works out who could see a case on a day, by the very rule that lets people in today ({@link CaseAccess}), asked with everybody's rights
 * of that day and with the case as it was.
 */
@ApplicationScoped
class Permissions {

    @Inject
    private JpaCasePositions positions;

    @Inject
    private ScopesOfDay scopes;

    @Inject
    private Clock clock;

    PermissionHistory on(long id, String number, LocalDate day) {
        Instant start = day.atStartOfDay(clock.getZone()).toInstant();
        Instant midnight = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        Instant end = midnight.isAfter(clock.instant()) ? clock.instant() : midnight.minusMillis(1);
        List<JpaCasePositions.Held> all = positions.of(id);
        LocalDate reported = LocalDate.ofInstant(all.get(0).from(), clock.getZone());
        List<CasePosition> held = all.stream()
                .filter(each -> !each.from().isAfter(end)
                        && (each.to() == null || each.to().isAfter(start)))
                .map(JpaCasePositions.Held::position)
                .toList();
        boolean uncertain = end.isBefore(positions.since());
        return new PermissionHistory(
                number, day, reported, uncertain, held.isEmpty() ? List.of() : seers(id, day, held, end));
    }

    private List<PermissionHistory.Seer> seers(long id, LocalDate day, List<CasePosition> held, Instant end) {
        Set<Long> invited = positions.invited(id, end);
        Set<Long> units = new HashSet<>();
        Set<Long> named = new HashSet<>(invited);
        held.forEach(each -> {
            units.add(each.unitId());
            units.add(each.receivingUnitId());
            named.add(each.reporterId());
            named.add(each.handlerId());
        });
        units.removeIf(Objects::isNull);
        named.removeIf(Objects::isNull);
        boolean today = day.equals(LocalDate.now(clock));
        List<PermissionHistory.Seer> seers = new ArrayList<>();
        for (ScopesOfDay.Holder holder : scopes.on(day, units, named)) {
            if (holder.active() || !today) {
                PermissionHistory.Seer seer = seer(holder, held, invited);
                if (!seer.as().isEmpty()) {
                    seers.add(seer);
                }
            }
        }
        return seers;
    }

    /** By what held when the day ended, else by what held earlier that day. */
    private static PermissionHistory.Seer seer(ScopesOfDay.Holder holder, List<CasePosition> held, Set<Long> invited) {
        long employee = holder.scope().employeeId();
        Set<CaseActor> as = Set.of();
        CasePosition by = held.get(held.size() - 1);
        boolean ended = false;
        for (int i = held.size() - 1; i >= 0 && as.isEmpty(); i--) {
            by = held.get(i);
            as = CaseAccess.actors(by, holder.scope(), invited.contains(employee));
            ended = i < held.size() - 1;
        }
        return new PermissionHistory.Seer(
                employee,
                holder.name(),
                holder.title(),
                as,
                new TreeSet<>(SeenBecause.of(by, holder.scope(), as)),
                CaseAccess.mayRead(as),
                ended && !as.isEmpty(),
                !holder.active());
    }
}
