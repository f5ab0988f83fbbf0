package se.ledstjarnan.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.report.DenominatorTaskService;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.web.shared.MenuSwitch;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;

/** Managers are asked for numbers before a quarter ends; nobody is, to a report that the municipality does not have. */
@ApplicationScoped
public class DenominatorsWaiting implements Waiting, MenuSwitch {

    @Inject
    private DenominatorTaskService denominators;

    @Inject
    private CurrentUser user;

    @Inject
    private Settings settings;

    @Override
    public List<Task> tasks() {
        return user.hasRole(Role.ENHETSCHEF) && user.known()
                ? denominators.wanted().map(DenominatorsWaiting::task).stream().toList()
                : List.of();
    }

    private static Task task(DenominatorTaskService.Wanted wanted) {
        return new Task(
                wanted.quarter().lastDay(),
                QuarterAddress.page("denominators.xhtml", wanted.quarter()),
                Texts.of("report.waiting.denominators"),
                String.join(", ", wanted.units()),
                null,
                null);
    }

    @Override
    public String page() {
        return "/report/denominators";
    }

    @Override
    public boolean isOn() {
        return settings.on(SettingKey.QUARTERLY_REPORT_ON);
    }
}
