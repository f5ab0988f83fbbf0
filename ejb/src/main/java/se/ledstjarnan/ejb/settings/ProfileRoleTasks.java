package se.ledstjarnan.ejb.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.organisation.RoleTasks;

/** Who receives under lex Sarah and lex Maria as the profile says. */
@ApplicationScoped
class ProfileRoleTasks implements RoleTasks {

    private static final Map<AppointmentKind, SettingKey> TASKS = Map.of(
            AppointmentKind.LEX_SARAH_RECEIVER, SettingKey.LEX_SARAH_RECEIVER_ROLE,
            AppointmentKind.LEX_MARIA_RECEIVER, SettingKey.LEX_MARIA_RECEIVER_ROLE);

    @Inject
    private Settings settings;

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
        return tasks;
    }

    @Override
    public Optional<Role> holding(AppointmentKind task) {
        return Optional.ofNullable(TASKS.get(task)).map(key -> Role.valueOf(settings.choice(key)));
    }
}
