package se.ledstjarnan.ejb.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.settings.DecidingBody;
import se.ledstjarnan.domain.settings.Profile;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.organisation.RoleTasks;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** Who receives under lex Sarah and lex Maria, and who decides, as the profile says. */
@ApplicationScoped
class ProfileRoleTasks implements RoleTasks {

    private static final Map<AppointmentKind, SettingKey> TASKS = Map.of(
            AppointmentKind.LEX_SARAH_RECEIVER, SettingKey.LEX_SARAH_RECEIVER_ROLE,
            AppointmentKind.LEX_MARIA_RECEIVER, SettingKey.LEX_MARIA_RECEIVER_ROLE);

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Asks the settings only for roles that could have been chosen, so that most requests ask nothing. */
    @Override
    public Set<AppointmentKind> of(Set<Role> roles) {
        Set<AppointmentKind> tasks = EnumSet.noneOf(AppointmentKind.class);
        TASKS.forEach((task, key) -> {
            boolean choosable = roles.stream().map(Role::name).anyMatch(key.options()::contains);
            if (choosable && roles.contains(Role.valueOf(settings.choice(key)))) {
                tasks.add(task);
            }
        });
        boolean mayDecide = roles.contains(Role.SOCIALCHEF) || roles.contains(Role.NAMND);
        Role decider = mayDecide ? DecidingBody.of(settings.now()).role() : null;
        if (decider != null && roles.contains(decider)) {
            tasks.add(AppointmentKind.LEX_SARAH_DECIDER);
        }
        return tasks;
    }

    @Override
    public Optional<Role> holding(AppointmentKind task) {
        return Optional.ofNullable(given(task, settings.now())).map(Given::role);
    }

    @Override
    public Map<AppointmentKind, Given> on(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(ClockProducer.SWEDEN).toInstant();
        Profile then = end.isAfter(clock.instant()) ? settings.now() : settings.at(end.minusMillis(1));
        Map<AppointmentKind, Given> all = new EnumMap<>(AppointmentKind.class);
        for (AppointmentKind task : AppointmentKind.values()) {
            Given given = given(task, then);
            if (given != null) {
                all.put(task, given);
            }
        }
        return all;
    }

    private static Given given(AppointmentKind task, Profile profile) {
        if (task == AppointmentKind.LEX_SARAH_DECIDER) {
            DecidingBody body = DecidingBody.of(profile);
            return new Given(body.role(), body.name(profile));
        }
        SettingKey key = TASKS.get(task);
        return key == null ? null : new Given(Role.valueOf(profile.choice(key)), null);
    }
}
