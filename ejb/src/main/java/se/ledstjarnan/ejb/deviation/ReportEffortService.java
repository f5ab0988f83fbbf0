package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import se.ledstjarnan.domain.deviation.EaseShare;
import se.ledstjarnan.domain.deviation.Effort;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.statistics.SafeTables;
import se.ledstjarnan.ejb.settings.Settings;

/**
 * Tells those who look after the product what reporting costs those who report. Nothing of any case, and no figure that so few stand
 * behind that it could point at somebody.
 */
@Stateless
@DenyAll
public class ReportEffortService {

    @Inject
    private JpaReportEffort efforts;

    @Inject
    private Settings settings;

    /** Newest month first; without figures where the municipality's threshold for small counts hides them. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<Effort> efforts(YearMonth from, YearMonth through) {
        int fewest = settings.number(SettingKey.SMALL_CELL_THRESHOLD);
        return efforts.efforts(from, through).stream()
                .map(effort -> effort.hiddenBelow(fewest))
                .toList();
    }

    /** Newest month first; months with too few answers are left out. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<EaseShare> eases(YearMonth from, YearMonth through) {
        int fewest = settings.number(SettingKey.SMALL_CELL_THRESHOLD);
        return efforts.eases(from, through).stream()
                .filter(share -> !SafeTables.isTooFew(share.answers(), fewest))
                .toList();
    }
}
