package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.analysis.ActionProposal;
import se.ledstjarnan.domain.analysis.AnalysisAccess;
import se.ledstjarnan.domain.analysis.AnalysisRound;
import se.ledstjarnan.domain.analysis.AnalysisRounds;
import se.ledstjarnan.domain.analysis.DecisionBasis;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Lays a round, a proposal or a basis on the desk of whoever changes it, rights and version checked, and leaves a trace in the log. */
@ApplicationScoped
class AnalysisDesk {

    @Inject
    private AnalysisRounds rounds;

    @Inject
    private Employees employees;

    @Inject
    private Units units;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    /** For those of the group; for others there is none. */
    AnalysisRound round(AnalysisRef ref) {
        demandPart();
        AnalysisRound round = rounds.find(ref.number()).orElseThrow(NotFoundException::new);
        StaleDataException.check(ref.version(), round.getVersion());
        return round;
    }

    ActionProposal proposal(AnalysisRef ref) {
        demandPart();
        return anyProposal(ref);
    }

    /** Without asking whether the caller is of the group. */
    ActionProposal anyProposal(AnalysisRef ref) {
        ActionProposal proposal = rounds.proposal(ref.number()).orElseThrow(NotFoundException::new);
        StaleDataException.check(ref.version(), proposal.getVersion());
        return proposal;
    }

    DecisionBasis basis(AnalysisRef ref) {
        demandPart();
        DecisionBasis basis = rounds.basis(ref.number()).orElseThrow(NotFoundException::new);
        StaleDataException.check(ref.version(), basis.getVersion());
        return basis;
    }

    /** What the caller has nothing to do with does not exist. */
    void demandPart() {
        if (!AnalysisAccess.takesPart(user.scope())) {
            throw new NotFoundException();
        }
    }

    void demandLeader() {
        if (!AnalysisAccess.leads(user.scope())) {
            throw new NotAllowedException();
        }
    }

    void stored(AnalysisRound round, AuditAction action) {
        work.flush();
        audit.record(action, subject(round));
    }

    void stored(ActionProposal proposal, AuditAction action) {
        work.flush();
        audit.record(
                action,
                AuditSubject.of(
                        "proposal",
                        proposal.getId(),
                        proposal.getCaseNumber(),
                        proposal.getUnit() == null ? null : proposal.getUnit().getId()));
    }

    void stored(DecisionBasis basis, AuditAction action) {
        work.flush();
        audit.record(action, AuditSubject.of("decision-basis", basis.getId(), basis.getCaseNumber(), null));
    }

    /** What all analyses use, or who takes part in them, has been changed. */
    void administered(String type, long id, AuditAction action) {
        work.flush();
        audit.record(action, AuditSubject.of(type, id, null, null));
    }

    private static AuditSubject subject(AnalysisRound round) {
        return AuditSubject.of("analysis-round", round.getId(), round.getCaseNumber(), null);
    }

    Employee me() {
        return employees.get(user.employeeId());
    }

    /** Null for nobody chosen. */
    Employee person(Long id) {
        return id == null ? null : employees.get(id);
    }

    /** Null for all of them. Throws at the field where it is no longer there. */
    Unit unit(Long id, String field) {
        if (id == null) {
            return null;
        }
        Unit unit = units.get(id);
        if (!unit.getExistence().covers(today())) {
            throw DomainException.at(field, "analysis.unitGone");
        }
        return unit;
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
