package se.ledstjarnan.ejb.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.risk.RiskAccess;
import se.ledstjarnan.domain.risk.RiskActor;
import se.ledstjarnan.domain.risk.RiskAnalyses;
import se.ledstjarnan.domain.risk.RiskAnalysis;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Lays an analysis on the desk of whoever changes it, rights and version checked, and puts it back with a trace in the log. */
@ApplicationScoped
class RiskDesk {

    @Inject
    private RiskAnalyses analyses;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    /** What the caller has nothing to do with does not exist; what the caller may only read is refused. */
    RiskAnalysis open(AnalysisRef ref, RiskActor needed) {
        // Asked before the analysis is read: a question to the database in between would raise its version.
        Scope scope = user.scope();
        RiskAnalysis analysis = analyses.find(ref.number()).orElseThrow(NotFoundException::new);
        long stored = analysis.getVersion();
        Set<RiskActor> as = RiskAccess.actors(analysis, scope);
        if (as.isEmpty()) {
            throw new NotFoundException();
        }
        if (!as.contains(needed)) {
            throw new NotAllowedException();
        }
        StaleDataException.check(ref.version(), stored);
        return analysis;
    }

    void stored(RiskAnalysis analysis, AuditAction action) {
        work.flush();
        audit.record(action, subject(analysis));
    }

    /** The same for one of its risks. */
    void stored(RiskAnalysis analysis, AuditAction action, int position) {
        work.flush();
        audit.record(
                action, subject(analysis).part("risk", analysis.risk(position).getId()));
    }

    /** What all analyses begin with has been changed. */
    void administered(String type, BaseEntity changed) {
        work.flush();
        audit.record(AuditAction.ADMINISTER, AuditSubject.of(type, changed.getId(), null, null));
    }

    void flush() {
        work.flush();
    }

    private static AuditSubject subject(RiskAnalysis analysis) {
        return AuditSubject.of(
                "risk-analysis",
                analysis.getId(),
                analysis.getCaseNumber(),
                analysis.getUnit() == null ? null : analysis.getUnit().getId());
    }

    Employee me() {
        return employees.get(user.employeeId());
    }

    /** The caller, by name. */
    EmployeeName self() {
        return new EmployeeName(user.employeeId(), user.name(), user.title(), null);
    }

    /** Null for nobody chosen. */
    Employee person(Long id) {
        return id == null ? null : employees.get(id);
    }

    Scope scope() {
        return user.scope();
    }

    LocalDate today() {
        return user.scope().day();
    }

    Instant now() {
        return clock.instant();
    }
}
