package se.ledstjarnan.ejb.delegation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.delegation.CareTask;
import se.ledstjarnan.domain.delegation.Delegations;
import se.ledstjarnan.domain.delegation.Licence;
import se.ledstjarnan.domain.delegation.Profession;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.shared.UniqueViolation;

/** What MAS answers for: which tasks may be delegated, and who is licensed to do so. */
@Stateless
@DenyAll
public class DelegationRegisterService {

    @Inject
    private Delegations delegations;

    @Inject
    private JpaDelegationReads reads;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    @RolesAllowed(Roles.MAS)
    public List<LicenceRow> licences() {
        return reads.licences(user.scope().day());
    }

    /** Throws at the field that is wrong; at name where another task in use is called the same. */
    @RolesAllowed(Roles.MAS)
    public void addTask(CareTask.Content content) {
        CareTask task = new CareTask(content);
        delegations.add(task);
        stored(task);
    }

    @RolesAllowed(Roles.MAS)
    public void changeTask(long id, long version, CareTask.Content content) {
        CareTask task = task(id, version);
        task.write(content);
        stored(task);
    }

    /** Takes it out of the register from tomorrow, or puts it back. */
    @RolesAllowed(Roles.MAS)
    public void keepTask(long id, long version, boolean inUse) {
        CareTask task = task(id, version);
        if (inUse) {
            task.restore();
        } else {
            task.end(user.scope().day().minusDays(1));
        }
        stored(task);
    }

    private CareTask task(long id, long version) {
        CareTask task = delegations.task(id).orElseThrow(NotFoundException::new);
        task.checkVersion(version);
        return task;
    }

    private void stored(CareTask task) {
        flush("name", "delegation.taskExists");
        audit.record(AuditAction.ADMINISTER, "care-task", task.getId(), null);
    }

    /** Throws at employee, profession or checkedOn; at employee where the person has the licence already. */
    @RolesAllowed(Roles.MAS)
    public void addLicence(Long employeeId, Profession profession, LocalDate checkedOn) {
        if (employeeId == null) {
            throw DomainException.at("employee", "shared.required");
        }
        Scope scope = user.scope();
        Employee employee = employees.get(employeeId);
        Licence licence = new Licence(employee, profession, checkedOn, employees.get(scope.employeeId()), scope.day());
        delegations.add(licence);
        flush("employee", "delegation.licenceExists");
        audit.record(AuditAction.ADMINISTER, "care-licence", licence.getId(), null);
    }

    /** Nothing new is delegated on it from today; what has been decided is looked through by MAS. */
    @RolesAllowed(Roles.MAS)
    public void endLicence(long id, long version) {
        Licence licence = delegations.licence(id).orElseThrow(NotFoundException::new);
        licence.checkVersion(version);
        licence.end(user.scope().day().minusDays(1));
        work.flush();
        audit.record(AuditAction.ADMINISTER, "care-licence", licence.getId(), null);
    }

    private void flush(String field, String taken) {
        try {
            work.flush();
        } catch (PersistenceException e) {
            if (UniqueViolation.isIn(e)) {
                throw DomainException.at(field, taken);
            }
            throw e;
        }
    }
}
