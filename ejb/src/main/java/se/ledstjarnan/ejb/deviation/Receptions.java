package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.deviation.Reception;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Receiver;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.organisation.ReceiverService;
import se.ledstjarnan.ejb.settings.Settings;

/**
 * Who receives a case under a law: the nearest manager, or in health care the role that the municipality has chosen; past the
 * manager whom it concerns.
 */
@ApplicationScoped
class Receptions {

    @Inject
    private ReceiverService receivers;

    @Inject
    private Units units;

    @Inject
    private Settings settings;

    Reception of(Unit unit, LegalArea area, boolean pastManager, LocalDate day) {
        Receiver receiver = receivers.receiverOf(unit.getId(), pastManager, day);
        Set<Long> excluded = Set.copyOf(receiver.excludedEmployeeIds());
        if (area.compartment() == Compartment.HEALTH_CARE
                && Role.MAS.name().equals(settings.choice(SettingKey.HSL_RECEIVER))) {
            return new Reception(null, Role.MAS, excluded);
        }
        return receiver.receivingUnitId() == null
                ? new Reception(null, Role.SOCIALCHEF, excluded)
                : new Reception(units.get(receiver.receivingUnitId()), null, excluded);
    }
}
