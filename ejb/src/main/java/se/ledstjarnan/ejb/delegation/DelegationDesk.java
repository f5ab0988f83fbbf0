package se.ledstjarnan.ejb.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.delegation.Delegation;
import se.ledstjarnan.domain.delegation.DelegationActor;
import se.ledstjarnan.domain.delegation.Delegations;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Lays a delegation on the desk of who acts on it, and stores and logs what was done. */
@ApplicationScoped
class DelegationDesk {

    @Inject
    private Delegations delegations;

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

    /** A delegation with the one who acts on it. */
    record Open(Delegation delegation, Delegation.Doing doing) {}

    /** Throws NotFoundException also where the caller is nothing to it, StaleDataException where it is not as it was seen. */
    Open open(DelegationRef ref) {
        Open open = concerning(ref.number());
        open.delegation().checkVersion(ref.version());
        return open;
    }

    /** Throws NotFoundException also where the caller is nothing to it. */
    Open concerning(int number) {
        // Asked first: a query between finding and checking would store the step of the version that finding demands.
        Scope scope = user.scope();
        Employee caller = employees.get(scope.employeeId());
        Delegation delegation = delegations.find(number).orElseThrow(NotFoundException::new);
        var actors = DelegationActor.of(
                scope,
                delegation.getReceiver().getId(),
                delegation.getDelegator().getId(),
                delegation.getUnits());
        if (actors.isEmpty()) {
            throw new NotFoundException();
        }
        return new Open(delegation, new Delegation.Doing(caller, actors, scope.day(), clock.instant()));
    }

    void stored(Delegation delegation, AuditAction action) {
        work.flush();
        audit.record(action, subject(delegation.getId(), delegation.getNumber()));
    }

    static AuditSubject subject(long id, int number) {
        return AuditSubject.of("delegation", id, Integer.toString(number), null);
    }
}
