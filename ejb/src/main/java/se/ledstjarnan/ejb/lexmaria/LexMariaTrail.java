package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.lexmaria.LexMaria;
import se.ledstjarnan.domain.lexmaria.LexMariaAction;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.notification.Outbox;
import se.ledstjarnan.ejb.organisation.People;

/** What every use case of lex Maria ends with: stored, written in the audit log, and told to those who must know. */
@ApplicationScoped
class LexMariaTrail {

    @Inject
    private UnitOfWork work;

    @Inject
    private People people;

    @Inject
    private Audit audit;

    @Inject
    private Outbox outbox;

    /** Stores at once, so that a conflict is found here and not when the caller has gone, and logs the change. */
    void changed(LexMariaDesk.Open open, LexMariaAction action) {
        work.flush();
        audit.record(logged(action), LexMariaDesk.subject(open.lexMaria()));
    }

    void made(LexMaria lexMaria) {
        work.flush();
        audit.record(AuditAction.CREATE, LexMariaDesk.subject(lexMaria));
    }

    void read(LexMaria lexMaria) {
        audit.record(AuditAction.READ, LexMariaDesk.subject(lexMaria));
    }

    void takenOut(LexMaria lexMaria) {
        audit.record(AuditAction.DOWNLOAD, LexMariaDesk.subject(lexMaria));
    }

    private static AuditAction logged(LexMariaAction action) {
        return switch (action) {
            case ASSIGN -> AuditAction.ACCESS;
            case PROTECT, COMMISSION, TELL, CAUSE, NOTE, INFORM, IVO_DECIDED, DEVICE, LICENSEE -> AuditAction.ADD;
            case NOTIFY, SEND_INVESTIGATION, SHARE -> AuditAction.HAND_OVER;
            case DECIDE, CONCLUDE_QUICKLY -> AuditAction.APPROVE;
            case START, JUDGE, FINISH, CLOSE, REOPEN -> AuditAction.STEP;
        };
    }

    /** Those designated to notify today, but for the one who acts. */
    List<Long> notifiers(LexMariaDesk.Open open) {
        return people.peopleWith(AppointmentKind.LEX_MARIA_NOTIFIER).stream()
                .map(EmployeeName::id)
                .filter(id -> id != open.scope().employeeId())
                .toList();
    }

    /** Mails the number and a link to the case, no more; nobody whom it concerns. */
    void tell(LexMaria lexMaria, MailKind kind, Collection<Long> employees) {
        mail(
                lexMaria,
                kind,
                lexMaria.getNumber(),
                "/lexmaria/case.xhtml?number=" + lexMaria.getNumber(),
                employees.stream()
                        .filter(id -> !lexMaria.getExcluded().contains(id))
                        .toList());
    }

    /** Mails the reporter, who is one with an account, the number of the report that the reporter knows. */
    void tellReporter(LexMaria lexMaria, MailKind kind) {
        String known = lexMaria.getDeviationNumber();
        mail(
                lexMaria,
                kind,
                known,
                "/deviation/myreport.xhtml?number=" + known,
                List.of(lexMaria.getReporter().getId()));
    }

    /** Mails those who lead the units that something new was shared with them. */
    void tellLeaders(LexMaria lexMaria, Collection<Long> units, LexMariaDesk.Open open) {
        List<Long> leaders = units.stream()
                .flatMap(unit -> people.leadersOf(unit, open.scope().day()).stream())
                .map(EmployeeName::id)
                .distinct()
                .filter(id -> id != open.scope().employeeId())
                .toList();
        mail(lexMaria, MailKind.LEX_MARIA_LEARNING, lexMaria.getNumber(), "/lexmaria/learnings.xhtml", leaders);
    }

    private void mail(LexMaria lexMaria, MailKind kind, String number, String path, Collection<Long> employees) {
        String event = "lexmaria:" + lexMaria.getId() + ':' + kind + ':' + lexMaria.getVersion() + ':';
        employees.forEach(id -> outbox.queue(id, kind, number, path, event + id));
    }
}
