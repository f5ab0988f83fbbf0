package se.ledstjarnan.ejb.settings;

import java.util.Optional;
import se.ledstjarnan.domain.settings.SettingImpact;
import se.ledstjarnan.domain.settings.SettingKey;

/** A feature that can say how much a change of a setting would touch of what it holds. Figures only, never what they are of. */
public interface ImpactCount {

    Optional<SettingImpact> of(SettingKey key);
}
