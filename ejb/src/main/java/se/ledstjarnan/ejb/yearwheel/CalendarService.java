package se.ledstjarnan.ejb.yearwheel;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.RoleHolding;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.yearwheel.CalendarKey;
import se.ledstjarnan.domain.yearwheel.CalendarKeys;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.organisation.Scopes;

/**
 * A person's own duties of the wheel, for a calendar that cannot log in. Whoever has the address reads titles and days, never anything
 * of a case; it stops to work when the person leaves.
 */
@Stateless
@DenyAll
public class CalendarService {

    private static final int MONTHS_BACK = 3;
    private static final int MONTHS_AHEAD = 15;

    @Inject
    private CalendarKeys keys;

    @Inject
    private WheelItems items;

    @Inject
    private Employees employees;

    @Inject
    private Scopes scopes;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Since when the caller has an address; empty for none. */
    @RolesAllowed(Roles.MEDARBETARE)
    public Optional<Instant> since() {
        return keys.of(user.employeeId()).map(CalendarKey::getMadeAt);
    }

    /** A new key, which cannot be shown again; an earlier one opens nothing from now on. */
    @RolesAllowed(Roles.MEDARBETARE)
    public String renew() {
        String key = CalendarKey.random();
        long me = user.employeeId();
        keys.of(me)
                .ifPresentOrElse(
                        known -> known.renew(key, clock.instant()),
                        () -> keys.add(new CalendarKey(employees.get(me), key, clock.instant())));
        return key;
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void end() {
        keys.of(user.employeeId()).ifPresent(keys::remove);
    }

    /** What the holder of the key has to do, from some months back to a year ahead; empty for a key that opens nothing. */
    @PermitAll
    public Optional<List<WheelItem>> feed(String key) {
        LocalDate today = LocalDate.now(clock);
        return keys.byHash(CalendarKey.hash(key))
                .map(CalendarKey::getEmployee)
                .flatMap(holder -> employees
                        .caller(holder.getUsername(), today)
                        .map(caller -> items
                                .between(
                                        today.minusMonths(MONTHS_BACK),
                                        today.plusMonths(MONTHS_AHEAD),
                                        scopes.of(caller, roles(holder), today),
                                        true)
                                .stream()
                                .filter(WheelItem::mine)
                                .toList()));
    }

    private Set<Role> roles(Employee holder) {
        return employees.openHoldings(holder.getId()).stream()
                .map(RoleHolding::getRole)
                .collect(Collectors.toSet());
    }
}
