package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.report.DefinitionTerms;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** Drafts whose period has ended, or that are to be ready within two months, wait for those who write in them, approved reports for the board's secretary. */
@ApplicationScoped
class MadeReportsToDo implements WaitingPart {

    private static final String DRAFTS = "select count(*) from (select 1 from made_report r join report_definition d"
            + " on d.id = r.definition_id where r.status = 'DRAFT' and " + ReportSwitches.ON
            + " and (r.due <= current_date + 62 or r.last_day < current_date)"
            + " and string_to_array(d.writers || ',' || d.approvers, ',') && array[%s] limit 100) w";

    private static final String APPROVED =
            "select count(*) from (select 1 from made_report r join report_definition d on d.id = r.definition_id"
                    + " where r.status = 'APPROVED' and " + ReportSwitches.ON + " limit 100) w";

    @Inject
    private ReportSwitches switches;

    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        Set<Role> mine = EnumSet.copyOf(DefinitionTerms.AUTHORS);
        mine.removeIf(role -> !scope.has(role));
        if (!mine.isEmpty()) {
            String roles = mine.stream().map(role -> "'" + role + "'").collect(Collectors.joining(", "));
            return Map.of(WaitingKind.MADE_REPORTS, DRAFTS.formatted(roles));
        }
        return scope.has(Role.NAMNDSEKRETERARE) ? Map.of(WaitingKind.MADE_REPORTS, APPROVED) : Map.of();
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of("offSwitches", switches.off());
    }
}
