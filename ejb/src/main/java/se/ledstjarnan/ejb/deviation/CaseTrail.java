package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.DeviationAction;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.notification.Outbox;
import se.ledstjarnan.ejb.organisation.People;

/** What every use case of a case ends with: stored, written in the audit log, and mailed to those who must know. */
@ApplicationScoped
class CaseTrail {

    @Inject
    private UnitOfWork work;

    @Inject
    private People people;

    @Inject
    private Audit audit;

    @Inject
    private Outbox outbox;

    /** Stores at once, so that a conflict is found here and not when the caller has gone, and logs the change. */
    void changed(CaseDesk.Open open, DeviationAction action) {
        work.flush();
        audit.record(logged(action), CaseRights.subject(open.deviation()));
    }

    /** A case that came to be beside another one. */
    void made(CaseDesk.Open open) {
        work.flush();
        audit.record(AuditAction.CREATE, CaseRights.subject(open.deviation()));
    }

    /** A case that nobody logged in has sent. */
    void cameIn(CaseDesk.Open open) {
        work.flush();
        audit.recordSystem("public-form", AuditAction.CREATE, CaseRights.subject(open.deviation()));
    }

    void read(Deviation deviation) {
        audit.record(AuditAction.READ, CaseRights.subject(deviation));
    }

    private static AuditAction logged(DeviationAction action) {
        return switch (action) {
            case ASSIGN, INVITE, SUSPECT_LEX_SARAH, SUSPECT_LEX_MARIA, LIFT_SUSPICION, MOVE_TO_UNIT ->
                AuditAction.ACCESS;
            case INVESTIGATE, CONTRIBUTE, GIVE_FEEDBACK, LINK, ADD_ADDENDUM, ADD_MEASURE -> AuditAction.ADD;
            case RECLASSIFY, MARK_COMPLAINT -> AuditAction.CHANGE;
            case TRIAGE,
                    RETURN_TO_REPORTER,
                    COMPLETE,
                    ACKNOWLEDGE,
                    PLAN_MEASURES,
                    RESUME_INVESTIGATION,
                    MARK_DUPLICATE,
                    HAND_OVER,
                    CLOSE,
                    REOPEN -> AuditAction.STEP;
        };
    }

    /** Mails the number and a link, no more, to each but the one who acts. Whoever sent it by the public page has no address. */
    void tell(CaseDesk.Open open, CaseMail mail, Collection<Long> employees) {
        Deviation deviation = open.deviation();
        if (mail.isToReporter() && deviation.getComplaint().isViaForm()) {
            return;
        }
        String event = "case:" + deviation.getId() + ':' + mail + ':' + deviation.getVersion() + ':';
        employees.stream()
                .filter(id -> id != open.scope().employeeId())
                .forEach(id -> outbox.queue(
                        id, mail.kind(), deviation.getNumber(), mail.path(deviation.getNumber()), event + id));
    }

    List<Long> ids(List<EmployeeName> people) {
        return people.stream().map(EmployeeName::id).toList();
    }

    /** Those who handle the case, or may take it on: the handler, else those who receive it; never whom it concerns. */
    List<EmployeeName> handlers(Deviation deviation, LocalDate day) {
        Employee handler = deviation.getHandler();
        if (handler != null) {
            return List.of(new EmployeeName(handler.getId(), handler.getName(), handler.getTitle(), null));
        }
        return receivers(deviation, day).stream()
                .filter(person -> !deviation.getExcluded().contains(person.id()))
                .toList();
    }

    private List<EmployeeName> receivers(Deviation deviation, LocalDate day) {
        Unit unit = deviation.getReceivingUnit();
        return receivers(
                deviation.getRestriction(), unit == null ? null : unit.getId(), deviation.getReceivingRole(), day);
    }

    /** Those designated for what is suspected, else the leaders of the unit, else the holders of the role. */
    List<EmployeeName> receivers(Restriction restriction, Long unitId, Role role, LocalDate day) {
        return switch (restriction) {
            case LEX_SARAH -> people.peopleWith(AppointmentKind.LEX_SARAH_RECEIVER);
            case LEX_MARIA -> people.peopleWith(AppointmentKind.LEX_MARIA_RECEIVER);
            case NONE -> unitId == null ? people.peopleWith(role) : people.leadersOf(unitId, day);
        };
    }
}
