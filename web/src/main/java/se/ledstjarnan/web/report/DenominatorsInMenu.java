package se.ledstjarnan.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.web.shared.MenuSwitch;

/** Nobody is asked for numbers to a report that the municipality does not have. */
@RequestScoped
public class DenominatorsInMenu implements MenuSwitch {

    @Inject
    private Settings settings;

    @Override
    public String page() {
        return "/report/denominators";
    }

    @Override
    public boolean isOn() {
        return settings.on(SettingKey.QUARTERLY_REPORT_ON);
    }
}
