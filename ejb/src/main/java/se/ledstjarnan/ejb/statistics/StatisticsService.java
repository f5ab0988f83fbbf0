package se.ledstjarnan.ejb.statistics;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/**
 * The statistics of those who lead or oversee: three statements, whatever is counted. Managers count their own units, MAS health care,
 * the kvalitetssamordnare social services, the socialchef all; and nobody a case that may not be read. Small counts are shown, since
 * the reader may open the rows behind them.
 */
@Stateless
@DenyAll
public class StatisticsService {

    @Inject
    private JpaStatistics reads;

    @Inject
    private CurrentUser user;

    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public Statistics count(StatisticsFilter filter) {
        Scope scope = user.scope();
        return reads.count(filter, scope, YearMonth.from(scope.day()));
    }
}
