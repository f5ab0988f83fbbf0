package se.ledstjarnan.ejb.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.pattern.FindingOutcome;
import se.ledstjarnan.domain.pattern.Findings;
import se.ledstjarnan.domain.pattern.PatternFinding;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** The finding's side of going on from it. */
@ApplicationScoped
class TakingOn {

    @Inject
    private JpaFindingReads reads;

    @Inject
    private Findings findings;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    PatternFinding shown(long id) {
        if (reads.view(id, user.scope()).isEmpty()) {
            throw new NotFoundException();
        }
        return findings.get(id).orElseThrow(NotFoundException::new);
    }

    void ledTo(PatternFinding finding, FindingOutcome outcome) {
        finding.ledTo(outcome, employees.get(user.employeeId()), clock.instant());
        audit.record(AuditAction.STEP, "finding", finding.getId(), finding.getUnitId());
    }
}
