package se.ledstjarnan.ejb.yearwheel;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.yearwheel.YearlyDuty;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Shows a year: what comes back, of that which the caller may know of. */
@Stateless
@DenyAll
public class YearWheelService {

    @Inject
    private WheelItems items;

    @Inject
    private CurrentUser user;

    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMNDSEKRETERARE})
    public Wheel year(int year, WheelFilter filter) {
        Scope scope = user.scope();
        List<WheelItem> all = items.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), scope, false);
        List<NamedChoice> units = all.stream()
                .filter(item -> item.unitId() != null)
                .map(item -> new NamedChoice(item.unitId(), item.unit()))
                .distinct()
                .sorted(Comparator.comparing(NamedChoice::name).thenComparing(NamedChoice::id))
                .toList();
        return new Wheel(
                year,
                all.stream().filter(filter::admits).toList(),
                units,
                all.stream()
                        .map(WheelItem::role)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new)),
                keeps(scope));
    }

    private static boolean keeps(Scope scope) {
        return YearlyDuty.mayKeep(scope, null) || scope.ledUnits().stream().anyMatch(scope::leads);
    }
}
