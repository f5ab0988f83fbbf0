package se.ledstjarnan.ejb.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.responsibility.Distribution;
import se.ledstjarnan.domain.responsibility.DistributionAccess;
import se.ledstjarnan.domain.responsibility.DistributionActor;
import se.ledstjarnan.domain.responsibility.ResponsibleTask;
import se.ledstjarnan.domain.responsibility.TaskContent;
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

    /** What the caller is to it; of a task that has ended, by what it was at last. */
    Set<DistributionActor> actors(Distribution distribution) {
        ResponsibleTask task = distribution.getTask();
        TaskContent last = task.getWordings().get(task.getWordings().size() - 1).content();
        Unit unit = distribution.getUnit();
        return DistributionAccess.actors(
                scope(),
                last.bearer(),
                unit == null ? null : unit.getId(),
                distribution.getReceiver().getId());
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
