package se.ledstjarnan.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.deviation.SeenCases;
import se.ledstjarnan.ejb.organisation.ScopesOfDay;

/**
 * Works out who could see a case on a day, by the very rule that lets people in today, asked with everybody's rights of that day and
 * with the case as it was ({@link SeenCases}).
 */
@ApplicationScoped
class Permissions {

    @Inject
    @Any
    private Instance<SeenCases> kinds;

    @Inject
    private ScopesOfDay scopes;

    @Inject
    private Clock clock;

    /** A case that the person may read the whole of. */
    record Known(SeenCases kind, long id, String number) {}

    /** Throws NotFoundException where there is none. */
    Known known(String number, Scope scope) {
        String asked = Text.clean(number);
        return kinds.stream()
                .flatMap(kind -> kind.readable(asked, scope).map(id -> new Known(kind, id, asked)).stream())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    PermissionHistory on(Known of, LocalDate day) {
        Instant start = day.atStartOfDay(clock.getZone()).toInstant();
        Instant midnight = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        Instant end = midnight.isAfter(clock.instant()) ? clock.instant() : midnight.minusMillis(1);
        List<SeenCases.Held> all = of.kind().held(of.id(), end);
        LocalDate reported = LocalDate.ofInstant(all.get(0).from(), clock.getZone());
        List<SeenCases.Held> held = all.stream()
                .filter(each -> !each.from().isAfter(end)
                        && (each.to() == null || each.to().isAfter(start)))
                .toList();
        boolean uncertain = end.isBefore(of.kind().since());
        return new PermissionHistory(
                of.number(), of.kind().type(), day, reported, uncertain, held.isEmpty() ? List.of() : seers(day, held));
    }

    private List<PermissionHistory.Seer> seers(LocalDate day, List<SeenCases.Held> held) {
        Set<Long> units = new HashSet<>();
        Set<Long> named = new HashSet<>();
        held.forEach(each -> {
            units.addAll(each.units());
            named.addAll(each.named());
        });
        boolean today = day.equals(LocalDate.now(clock));
        return scopes.on(day, units, named).stream()
                .filter(holder -> holder.active() || !today)
                .map(holder -> seer(holder, held))
                .flatMap(Optional::stream)
                .toList();
    }

    /** By what held when the day ended, else by what held earlier that day; empty for one who could see nothing. */
    private static Optional<PermissionHistory.Seer> seer(ScopesOfDay.Holder holder, List<SeenCases.Held> held) {
        int last = held.size() - 1;
        for (int i = last; i >= 0; i--) {
            SeenCases.Sight sight = held.get(i).sight().apply(holder.scope());
            if (!sight.isNothing()) {
                return Optional.of(new PermissionHistory.Seer(
                        holder.scope().employeeId(),
                        holder.name(),
                        holder.title(),
                        new TreeSet<>(sight.because()),
                        sight.whole(),
                        i < last,
                        !holder.active()));
            }
        }
        return Optional.empty();
    }
}
