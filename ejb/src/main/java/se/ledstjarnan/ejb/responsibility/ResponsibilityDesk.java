package se.ledstjarnan.ejb.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.responsibility.Distribution;
import se.ledstjarnan.domain.responsibility.DistributionActor;
import se.ledstjarnan.domain.responsibility.ResponsibleTask;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Who changes the register and when, and how what was done is stored and logged. */
@ApplicationScoped
class ResponsibilityDesk {

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

    Employee me() {
        return employees.get(user.employeeId());
    }

    ResponsibleTask.Change change() {
        return new ResponsibleTask.Change(me(), user.scope().day(), clock.instant());
    }

    Distribution.Doing doing(Collection<DistributionActor> as) {
        return new Distribution.Doing(me(), as, user.scope().day(), clock.instant());
    }

    Scope scope() {
        return user.scope();
    }

    void stored(AuditAction action, AuditSubject subject) {
        work.flush();
        audit.record(action, subject);
    }

    void stored(AuditAction action, ResponsibleTask task) {
        work.flush();
        audit.record(action, AuditSubject.of("responsibility", task.getId(), Integer.toString(task.getNumber()), null));
    }
}
