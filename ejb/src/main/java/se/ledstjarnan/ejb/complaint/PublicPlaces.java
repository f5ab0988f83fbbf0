package se.ledstjarnan.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.UnitChoice;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.settings.Settings;

/** Whether the municipality takes complaints by a form, and of which units. */
@ApplicationScoped
class PublicPlaces {

    @Inject
    private Units units;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    void demandForm() {
        if (!settings.on(SettingKey.PUBLIC_FORM_ON)) {
            throw new DomainException("complaint.noForm");
        }
    }

    List<UnitChoice> units() {
        return units.choices(LocalDate.now(clock)).stream()
                .filter(UnitChoice::takesReports)
                .toList();
    }
}
