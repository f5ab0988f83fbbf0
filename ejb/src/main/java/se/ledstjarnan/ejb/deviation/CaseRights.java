package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.deviation.Actor;
import se.ledstjarnan.domain.deviation.CaseAccess;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.Deviations;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** What the caller is to a case. An unknown case and a forbidden one are told apart to nobody; a refusal is in the audit log. */
@ApplicationScoped
class CaseRights {

    @Inject
    private Deviations deviations;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Employees employees;

    @Inject
    private Clock clock;

    /** The case as the caller acts on it. */
    CaseDesk.Open open(Deviation deviation) {
        Actor actor = new Actor(employees.get(user.employeeId()), actors(deviation));
        return new CaseDesk.Open(deviation, actor, user.scope(), clock.instant());
    }

    Set<CaseActor> actors(Deviation deviation) {
        boolean invited = deviations.isInvited(deviation.getId(), user.employeeId());
        return CaseAccess.actors(deviation, user.scope(), invited);
    }

    /** The case, where the caller wrote the report. */
    Deviation own(String number) {
        return own(deviations.findByNumber(Text.clean(number)).orElseThrow(NotFoundException::new));
    }

    /** The same, locked while the caller changes it. */
    Deviation ownForChange(String number) {
        return own(deviations.findForChange(Text.clean(number)).orElseThrow(NotFoundException::new));
    }

    private Deviation own(Deviation deviation) {
        return demand(deviation, deviation.getReporter().getId().equals(user.employeeId()), AuditAction.READ);
    }

    Deviation checkReporterOrReader(long id) {
        Deviation deviation = get(id);
        Set<CaseActor> actors = actors(deviation);
        boolean may = actors.contains(CaseActor.REPORTER) || CaseAccess.mayRead(actors);
        return demand(deviation, may, AuditAction.READ);
    }

    Deviation checkMayReadPerson(long id) {
        Deviation deviation = get(id);
        return demand(deviation, CaseAccess.mayReadPerson(deviation, actors(deviation)), AuditAction.READ_PERSON);
    }

    boolean mayReadPerson(long id) {
        Deviation deviation = get(id);
        return CaseAccess.mayReadPerson(deviation, actors(deviation));
    }

    private Deviation get(long id) {
        return deviations.find(id).orElseThrow(NotFoundException::new);
    }

    private Deviation demand(Deviation deviation, boolean may, AuditAction tried) {
        if (!may) {
            audit.refused(tried, subject(deviation));
            throw new NotFoundException();
        }
        return deviation;
    }

    static AuditSubject subject(Deviation deviation) {
        return AuditSubject.of(
                "deviation",
                deviation.getId(),
                deviation.getNumber(),
                deviation.getUnit().getId());
    }
}
