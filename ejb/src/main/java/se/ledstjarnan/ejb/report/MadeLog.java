package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.report.MadeReport;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;

/** Stores what was done with a report, with a trace of it. */
@ApplicationScoped
class MadeLog {

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    void stored(MadeReport report, AuditAction action) {
        work.flush();
        audit.record(action, MadeDrafting.subject(report));
    }
}
