package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import se.ledstjarnan.domain.deviation.ReportEase;
import se.ledstjarnan.domain.organisation.Roles;

/** Takes what somebody says of how reporting went: raises a count, and keeps neither who, nor when, nor about which report. */
@Stateless
@DenyAll
public class ReportEaseService {

    @Inject
    private JpaReportEffort efforts;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.MEDARBETARE)
    public void answer(ReportEase ease) {
        efforts.count(YearMonth.now(clock), ease);
    }
}
