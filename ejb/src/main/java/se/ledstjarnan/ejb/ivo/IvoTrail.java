package se.ledstjarnan.ejb.ivo;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.ivo.IvoCase;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.notification.Outbox;

/** What every use case of a kind of case ends with: stored, written in the audit log, and told to those who must know. */
public abstract class IvoTrail<C extends IvoCase> {

    private final CaseKind kind;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    @Inject
    private Outbox outbox;

    protected IvoTrail(CaseKind kind) {
        this.kind = kind;
    }

    /** Stores at once, so that a conflict is found here and not when the caller has gone, and logs the change. */
    protected void logged(C changed, AuditAction action) {
        work.flush();
        audit.record(action, kind.subject(changed));
    }

    public void made(C made) {
        logged(made, AuditAction.CREATE);
    }

    /** Of what nobody logged in has sent. */
    public void cameIn(C made) {
        work.flush();
        audit.recordSystem("public-form", AuditAction.CREATE, kind.subject(made));
    }

    public void read(C read) {
        audit.record(AuditAction.READ, kind.subject(read));
    }

    public void takenOut(C takenOut) {
        audit.record(AuditAction.DOWNLOAD, kind.subject(takenOut));
    }

    /** Mails the number and a link to the case, no more; nobody whom it concerns. */
    public void tell(C about, MailKind mail, Collection<Long> employees) {
        mail(
                about,
                mail,
                about.getNumber(),
                kind.path(about),
                employees.stream()
                        .filter(id -> !about.getExcluded().contains(id))
                        .toList());
    }

    /** Mails the reporter, where there is one, the number of the report that the reporter knows. */
    public void tellReporter(C about, MailKind mail) {
        if (about.getReporter() != null) {
            String known = about.getDeviationNumber();
            mail(
                    about,
                    mail,
                    known,
                    "/deviation/myreport.xhtml?number=" + known,
                    List.of(about.getReporter().getId()));
        }
    }

    protected void mail(C about, MailKind mail, String number, String path, Collection<Long> employees) {
        String event = kind.folder() + ':' + about.getId() + ':' + mail + ':' + about.getVersion() + ':';
        employees.forEach(id -> outbox.queue(id, mail, number, path, event + id));
    }
}
