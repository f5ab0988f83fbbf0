package se.ledstjarnan.ejb.settings;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.settings.DeliveredProfile;
import se.ledstjarnan.domain.settings.Profile;
import se.ledstjarnan.domain.settings.ProfileSetting;
import se.ledstjarnan.domain.settings.ProfileSettings;
import se.ledstjarnan.domain.settings.SettingChange;
import se.ledstjarnan.domain.settings.SettingImpact;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.shared.UniqueViolation;

/** Changing the municipality's profile, one setting at a time or a delivered profile as a whole; nothing is ever overwritten. */
@Stateless
@DenyAll
public class ProfileService {

    @Inject
    private ProfileSettings stored;

    @Inject
    private Settings settings;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    @Any
    private Instance<ImpactCount> impacts;

    @Inject
    private Clock clock;

    @Inject
    private Event<ProfileLoaded> loaded;

    /** Every setting with its current value and revision; who, when and why are left to {@link #history}. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<SettingChange> current() {
        Map<SettingKey, Integer> revisions = stored.revisions();
        return Arrays.stream(SettingKey.values())
                .map(key -> new SettingChange(
                        key, revisions.getOrDefault(key, 0), settings.now().raw(key), null, null, null))
                .toList();
    }

    /** How much a change of the setting would touch at once, where that can be counted. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public Optional<SettingImpact> impact(SettingKey key) {
        return impacts.stream().flatMap(impact -> impact.of(key).stream()).findFirst();
    }

    /** What may be chosen now; a role that the municipality does not have cannot be. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<String> options(SettingKey key) {
        return key.options().stream()
                .filter(option -> settings.on(SettingKey.HAS_QUALITY_COORDINATOR)
                        || !option.equals(Role.KVALITETSSAMORDNARE.name()))
                .toList();
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<SettingChange> history(SettingKey key) {
        return stored.history(key);
    }

    /**
     * Changes one setting from now on.
     *
     * @param seen the revision that was shown; another one stored throws StaleDataException
     */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void change(SettingKey key, String typed, int seen, String reason) {
        int revision = stored.revisions().getOrDefault(key, 0);
        StaleDataException.check(seen, revision);
        Profile changed = settings.now().with(key, typed);
        store(key, revision + 1, changed.raw(key), reason);
        settings.forget();
    }

    /** Sets every key that differs from the delivered profile, except the municipality's own name. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public int load(DeliveredProfile profile, String reason) {
        Map<SettingKey, Integer> revisions = stored.revisions();
        List<SettingKey> differing = Arrays.stream(SettingKey.values())
                .filter(key -> key != SettingKey.MUNICIPALITY_NAME)
                .filter(key ->
                        !profile.settings().get(key).equals(settings.now().raw(key)))
                .toList();
        for (SettingKey key : differing) {
            store(key, revisions.getOrDefault(key, 0) + 1, profile.settings().get(key), reason);
        }
        settings.forget();
        if (!differing.isEmpty()) {
            loaded.fire(new ProfileLoaded(profile, reason));
        }
        return differing.size();
    }

    private void store(SettingKey key, int revision, String value, String reason) {
        Employee who = employees.get(user.employeeId());
        try {
            stored.add(new ProfileSetting(key, revision, value, clock.instant(), who, reason));
        } catch (PersistenceException e) {
            // Two people at once: the unique revision lets one of them through.
            throw UniqueViolation.isIn(e) ? new StaleDataException() : e;
        }
    }
}
