package se.ledstjarnan.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.settings.Settings;

/**
 * Who checks whose readings: MAS those of health care, kvalitetssamordnare those of social services, socialchef both. Where the
 * municipality has no kvalitetssamordnare, MAS is the second pair of eyes there too, since nobody judges their own.
 */
@ApplicationScoped
class SampleRights {

    @Inject
    private Settings settings;

    Set<Compartment> compartments(Scope scope) {
        Set<Compartment> checked = EnumSet.noneOf(Compartment.class);
        if (scope.has(Role.SOCIALCHEF)) {
            checked.addAll(EnumSet.allOf(Compartment.class));
        }
        if (scope.has(Role.MAS)) {
            checked.add(Compartment.HEALTH_CARE);
            if (!settings.on(SettingKey.HAS_QUALITY_COORDINATOR)) {
                checked.add(Compartment.SOCIAL_SERVICES);
            }
        }
        if (scope.has(Role.KVALITETSSAMORDNARE)) {
            checked.add(Compartment.SOCIAL_SERVICES);
        }
        return checked;
    }
}
