package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.lexsarah.LexSarahAction;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.notification.Outbox;
import se.ledstjarnan.ejb.organisation.People;
import se.ledstjarnan.ejb.registration.RegistrationGate;

/** What every use case of lex Sarah ends with: stored, written in the audit log, and told to those who must know. */
@ApplicationScoped
class LexSarahTrail {

    @Inject
    private UnitOfWork work;

    @Inject
    private People people;

    @Inject
    private Audit audit;

    @Inject
    private Outbox outbox;

    @Inject
    private RegistrationGate register;

    /** Stores at once, so that a conflict is found here and not when the caller has gone, and logs the change. */
    void changed(LexSarahDesk.Open open, LexSarahAction action) {
        work.flush();
        audit.record(logged(action), LexSarahDesk.subject(open.lexSarah()));
    }

    /** Refuses to go on while a document of the case waits for its number of the register. */
    void demandRegistered(LexSarahDesk.Open open) {
        register.demandRegistered(LexSarahDesk.TYPE, open.id());
    }

    void made(LexSarah lexSarah) {
        work.flush();
        audit.record(AuditAction.CREATE, LexSarahDesk.subject(lexSarah));
    }

    /** Of what nobody logged in has sent. */
    void cameIn(LexSarah lexSarah) {
        work.flush();
        audit.recordSystem("public-form", AuditAction.CREATE, LexSarahDesk.subject(lexSarah));
    }

    void read(LexSarah lexSarah) {
        audit.record(AuditAction.READ, LexSarahDesk.subject(lexSarah));
    }

    void takenOut(LexSarah lexSarah) {
        audit.record(AuditAction.DOWNLOAD, LexSarahDesk.subject(lexSarah));
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

    /** Mails the number and a link to the case, no more; nobody whom it concerns. */
    void tell(LexSarah lexSarah, MailKind kind, Collection<Long> employees) {
        mail(
                lexSarah,
                kind,
                lexSarah.getNumber(),
                "/lexsarah/case.xhtml?number=" + lexSarah.getNumber(),
                employees.stream()
                        .filter(id -> !lexSarah.getExcluded().contains(id))
                        .toList());
    }

    /** Mails the reporter the number of the report that the reporter knows. */
    void tellReporter(LexSarah lexSarah, MailKind kind) {
        if (lexSarah.getReporter() != null) {
            String known = lexSarah.getDeviationNumber();
            mail(
                    lexSarah,
                    kind,
                    known,
                    "/deviation/myreport.xhtml?number=" + known,
                    List.of(lexSarah.getReporter().getId()));
        }
    }

    private void mail(LexSarah lexSarah, MailKind kind, String number, String path, Collection<Long> employees) {
        String event = "lexsarah:" + lexSarah.getId() + ':' + kind + ':' + lexSarah.getVersion() + ':';
        employees.forEach(id -> outbox.queue(id, kind, number, path, event + id));
    }
}
