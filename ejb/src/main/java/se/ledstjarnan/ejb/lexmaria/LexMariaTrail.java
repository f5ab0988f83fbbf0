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
import se.ledstjarnan.ejb.ivo.IvoTrail;
import se.ledstjarnan.ejb.organisation.People;

/** What every use case of lex Maria ends with. */
@ApplicationScoped
class LexMariaTrail extends IvoTrail<LexMaria> {

    @Inject
    private People people;

    LexMariaTrail() {
        super(LexMariaDesk.KIND);
    }

    void changed(LexMariaDesk.Open open, LexMariaAction action) {
        logged(open.lexMaria(), logged(action));
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
}
