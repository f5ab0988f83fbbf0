package se.ledstjarnan.ejb.competence;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.competence.Assessment;
import se.ledstjarnan.domain.competence.CompetenceAccess;
import se.ledstjarnan.domain.competence.Competences;
import se.ledstjarnan.domain.competence.FollowUp;
import se.ledstjarnan.domain.competence.PlannedStep;
import se.ledstjarnan.domain.competence.Requirement;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.shared.UniqueViolation;

/** What managers find and plan of their own staff, and what is demanded. */
@Stateless
@DenyAll
public class CompetenceWorkService {

    @Inject
    private Competences competences;

    @Inject
    private JpaCompetenceReads reads;

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

    /** Throws at the field that is wrong; NotFoundException for anybody that the caller does not manage. */
    @RolesAllowed(Roles.ENHETSCHEF)
    public void judge(long employeeId, long requirementId, Assessment.Finding finding) {
        Scope scope = managing(employeeId);
        checkLevel(finding.level());
        competences.add(new Assessment(
                employees.get(employeeId),
                demanded(employeeId, requirementId, scope),
                finding,
                employees.get(scope.employeeId()),
                scope.day(),
                clock.instant()));
        stored(AuditAction.ADD, employeeId);
    }

    /** Plans what is to be done about something that is demanded. */
    @RolesAllowed(Roles.ENHETSCHEF)
    public void plan(long employeeId, long requirementId, PlannedStep.Content content) {
        Scope scope = managing(employeeId);
        Employee employee = employees.get(employeeId);
        Employee owner = content.ownerId() == null ? employee : employees.get(content.ownerId());
        competences.add(new PlannedStep(
                employee,
                demanded(employeeId, requirementId, scope),
                content.what(),
                owner,
                content.due(),
                scope.day()));
        stored(AuditAction.ADD, employeeId);
    }

    /** Done, as who is to do it or the employee's manager says. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void done(long stepId, long version) {
        Scope scope = user.scope();
        PlannedStep step = competences.step(stepId).orElseThrow(NotFoundException::new);
        long employeeId = step.getEmployee().getId();
        boolean owner = step.getOwner().getId() == scope.employeeId();
        if (!owner && !CompetenceAccess.manages(scope, employeeId, competences.worksIn(employeeId, scope.day()))) {
            throw new NotFoundException();
        }
        step.checkVersion(version);
        step.done(scope.day());
        stored(AuditAction.STEP, employeeId);
    }

    /** The yearly follow-up has been held; throws at heldOn, also where that year has one. */
    @RolesAllowed(Roles.ENHETSCHEF)
    public void followUp(long employeeId, LocalDate heldOn, String note) {
        Scope scope = managing(employeeId);
        FollowUp held =
                new FollowUp(employees.get(employeeId), heldOn, note, employees.get(scope.employeeId()), scope.day());
        competences.add(held);
        try {
            work.flush();
        } catch (PersistenceException e) {
            if (UniqueViolation.isIn(e)) {
                throw DomainException.at("heldOn", "competence.alreadyFollowedUp", Integer.toString(held.getYear()));
            }
            throw e;
        }
        stored(AuditAction.ADD, employeeId);
    }

    /** Demands something; of all units by those who answer for all, of own units by their manager. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void demand(Requirement.Content content) {
        if (!CompetenceAccess.keeps(user.scope(), content.unitId())) {
            throw DomainException.at("unitId", "competence.notYourUnit");
        }
        checkLevel(content.least());
        Requirement requirement = new Requirement(content);
        competences.add(requirement);
        work.flush();
        audit.record(AuditAction.ADMINISTER, "competence-requirement", requirement.getId(), content.unitId());
    }

    /** It is no longer demanded; what was found stays. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void end(long requirementId, long version) {
        Scope scope = user.scope();
        Requirement requirement = competences.requirement(requirementId).orElseThrow(NotFoundException::new);
        if (!CompetenceAccess.keeps(scope, requirement.getUnitId())) {
            throw new NotAllowedException();
        }
        requirement.checkVersion(version);
        requirement.end(scope.day());
        work.flush();
        audit.record(AuditAction.ADMINISTER, "competence-requirement", requirementId, requirement.getUnitId());
    }

    private Scope managing(long employeeId) {
        Scope scope = user.scope();
        if (!CompetenceAccess.manages(scope, employeeId, competences.worksIn(employeeId, scope.day()))) {
            throw new NotFoundException();
        }
        return scope;
    }

    private Requirement demanded(long employeeId, long requirementId, Scope scope) {
        if (reads.needs(employeeId, scope.day()).stream().noneMatch(need -> need.requirementId() == requirementId)) {
            throw new NotFoundException();
        }
        return competences.requirement(requirementId).orElseThrow(NotFoundException::new);
    }

    private void checkLevel(Integer level) {
        if (level != null && reads.levels().stream().noneMatch(each -> each.rank() == level)) {
            throw DomainException.at("level", "shared.required");
        }
    }

    private void stored(AuditAction action, long employeeId) {
        work.flush();
        audit.record(action, "competence", employeeId, null);
    }
}
