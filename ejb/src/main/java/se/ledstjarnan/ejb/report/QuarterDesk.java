package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.report.ReportActor;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.settings.Settings;

/** What those who work on what the quarterly report is made of share. */
@ApplicationScoped
class QuarterDesk {

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Settings settings;

    /** Where the municipality has no quarterly report, nobody has business here. */
    void checkOn() {
        if (!settings.on(SettingKey.QUARTERLY_REPORT_ON)) {
            throw new NotFoundException();
        }
    }

    ReportActor actor() {
        return new ReportActor(employees.get(user.employeeId()), Set.copyOf(user.roles()));
    }
}
