package se.ledstjarnan.ejb.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.measure.Measure;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.notification.Outbox;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** What every use case of a measure ends with: stored, written in the audit log of its case, and told to its owner. */
@ApplicationScoped
class MeasureTrail {

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    @Inject
    private Outbox outbox;

    @Inject
    private CurrentUser user;

    @Inject
    private OtherCases others;

    void added(Measure measure) {
        work.flush();
        audit.record(AuditAction.ADD, subject(measure));
        tellOwner(measure);
    }

    void changed(Measure measure) {
        work.flush();
        audit.record(AuditAction.CHANGE, subject(measure));
    }

    /** It has another owner. */
    void handedOver(Measure measure) {
        audit.record(AuditAction.ACCESS, subject(measure));
        tellOwner(measure);
    }

    /** Done, reasoned away or judged. */
    void moved(Measure measure) {
        work.flush();
        audit.record(AuditAction.STEP, subject(measure));
    }

    void read(Measure measure) {
        audit.record(AuditAction.READ, subject(measure));
    }

    private AuditSubject subject(Measure measure) {
        return AuditSubject.of(
                        others.type(measure.getOrigin()),
                        measure.getOriginId(),
                        measure.getOriginNumber(),
                        measure.getUnit().getId())
                .part("measure", measure.getId());
    }

    /** Nobody is told of what they did themselves, nor of what is already over. */
    private void tellOwner(Measure measure) {
        Long owner = measure.getOwner().getId();
        if (measure.getNextDate() != null && !owner.equals(user.employeeId())) {
            String key = "measure:" + measure.getId() + ":given:" + measure.getVersion() + ':' + owner;
            outbox.queue(owner, MailKind.MEASURE_GIVEN, measure.getOriginNumber(), path(measure.getId()), key);
        }
    }

    static String path(long measureId) {
        return "/measure/measure.xhtml?id=" + measureId;
    }
}
