package se.ledstjarnan.ejb.yearwheel;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Shows how far the year's turn of steering and following up has come. Four statements. */
@Stateless
@DenyAll
public class SteeringService {

    private static final int MONTHS = 12;

    @Inject
    private JpaSteering steering;

    @Inject
    private WheelItems items;

    @Inject
    private CurrentUser user;

    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public Steering year(int year) {
        Scope scope = user.scope();
        boolean wheel = scope.has(Role.MEDARBETARE) || scope.has(Role.NAMNDSEKRETERARE);
        List<WheelItem> due = wheel
                ? items.between(LocalDate.of(year, 1, 1), LocalDate.of(year, MONTHS, 31), scope, false)
                : List.of();
        return new Steering(
                year,
                steering.steps(year, scope),
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(month -> month(month, due, scope.day()))
                        .toList());
    }

    private static Steering.Month month(int number, List<WheelItem> due, LocalDate today) {
        List<WheelItem> of = due.stream()
                .filter(item -> item.due().getMonthValue() == number)
                .toList();
        return new Steering.Month(
                number, of.size(), (int) of.stream().filter(WheelItem::done).count(), (int)
                        of.stream().filter(item -> item.late(today)).count());
    }
}
