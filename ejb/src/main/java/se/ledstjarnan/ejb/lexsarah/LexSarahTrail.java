package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.lexsarah.LexSarahAction;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.ejb.ivo.IvoTrail;
import se.ledstjarnan.ejb.organisation.People;
import se.ledstjarnan.ejb.registration.RegistrationGate;

/** What every use case of lex Sarah ends with. */
@ApplicationScoped
class LexSarahTrail extends IvoTrail<LexSarah> {

    @Inject
    private People people;

    @Inject
    private RegistrationGate register;

    LexSarahTrail() {
        super(LexSarahDesk.KIND);
    }

    void changed(LexSarahDesk.Open open, LexSarahAction action) {
        logged(open.lexSarah(), logged(action));
    }

    /** Refuses to go on while a document of the case waits for its number of the register. */
    void demandRegistered(LexSarahDesk.Open open) {
        register.demandRegistered(LexSarahDesk.KIND.type(), open.id());
    }

    private static AuditAction logged(LexSarahAction action) {
        return switch (action) {
            case ASSIGN -> AuditAction.ACCESS;
            case PROTECT, NOTE, INFORM, IVO_DECIDED -> AuditAction.ADD;
            case NOTIFY, SEND_INVESTIGATION -> AuditAction.HAND_OVER;
            case DECIDE, FIND_SERIOUS -> AuditAction.APPROVE;
            case START, PROPOSE, PROPOSE_QUICKLY, RETURN, CLOSE, REOPEN -> AuditAction.STEP;
        };
    }

    /** Those who may decide today, less the one who proposed. */
    List<Long> deciders(LexSarah lexSarah) {
        return people.peopleWith(AppointmentKind.LEX_SARAH_DECIDER).stream()
                .map(EmployeeName::id)
                .filter(id -> lexSarah.getProposedBy() == null
                        || !id.equals(lexSarah.getProposedBy().getId()))
                .toList();
    }
}
