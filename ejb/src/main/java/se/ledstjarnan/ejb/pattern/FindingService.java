package se.ledstjarnan.ejb.pattern;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.pattern.FindingUse;
import se.ledstjarnan.domain.pattern.Findings;
import se.ledstjarnan.domain.pattern.PatternFinding;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Findings for those who lead or oversee: what they rest on, and what a human makes of them. */
@Stateless
@DenyAll
public class FindingService {

    @Inject
    private JpaFindingReads reads;

    @Inject
    private Findings findings;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** The strongest first. @param first how many to leave out */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public FindingList list(FindingFilter filter, int first, int most) {
        return reads.list(filter, user.scope(), first, most);
    }

    /** Those that rest on the case and that nobody has set aside, the strongest first, and what it is not the same as. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public CaseFindings about(long deviationId) {
        return reads.about(deviationId, user.scope());
    }

    /** Not found where a case of it may not be read. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public FindingView open(long id) {
        return reads.view(id, user.scope()).orElseThrow(NotFoundException::new);
    }

    /** Throws at became or reason. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void takeOn(long id, long version, FindingUse use, String note) {
        PatternFinding finding = forChange(id, version);
        finding.takeOn(use, note, employees.get(user.employeeId()), clock.instant());
        decided(finding);
    }

    /** Throws at reason. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void putAside(long id, long version, String reason) {
        PatternFinding finding = forChange(id, version);
        finding.putAside(reason, employees.get(user.employeeId()), clock.instant());
        decided(finding);
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void reopen(long id, long version) {
        PatternFinding finding = forChange(id, version);
        finding.reopen();
        decided(finding);
    }

    private PatternFinding forChange(long id, long version) {
        if (reads.view(id, user.scope()).isEmpty()) {
            throw new NotFoundException();
        }
        PatternFinding finding = findings.get(id).orElseThrow(NotFoundException::new);
        finding.checkVersion(version);
        return finding;
    }

    private void decided(PatternFinding finding) {
        work.flush();
        audit.record(AuditAction.STEP, "finding", finding.getId(), finding.getUnitId());
    }
}
