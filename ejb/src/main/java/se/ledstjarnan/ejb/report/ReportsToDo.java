package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.notification.WaitingPart;
import se.ledstjarnan.ejb.settings.Settings;

/** Drafts wait for MAS, approved reports for the board's secretary. */
@ApplicationScoped
class ReportsToDo implements WaitingPart {

    private static final String WITH_STATUS = "select count(*) from quarterly_report where status = '%s'";

    @Inject
    private Settings settings;

    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        if (!settings.on(SettingKey.QUARTERLY_REPORT_ON)) {
            return Map.of();
        }
        if (scope.has(Role.MAS)) {
            return Map.of(WaitingKind.REPORTS, WITH_STATUS.formatted("DRAFT"));
        }
        return scope.has(Role.NAMNDSEKRETERARE)
                ? Map.of(WaitingKind.REPORTS, WITH_STATUS.formatted("APPROVED"))
                : Map.of();
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of();
    }
}
