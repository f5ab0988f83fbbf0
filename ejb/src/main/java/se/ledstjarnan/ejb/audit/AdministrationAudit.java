package se.ledstjarnan.ejb.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.ejb.job.JobStartedByHand;
import se.ledstjarnan.ejb.organisation.OrganisationImported;

/** Writes down what administrators do in features that the audit log itself builds on. */
@ApplicationScoped
public class AdministrationAudit {

    @Inject
    private Audit audit;

    void jobStarted(@Observes JobStartedByHand event) {
        audit.record(AuditAction.ADMINISTER, "job", event.jobId(), null);
    }

    void organisationImported(@Observes OrganisationImported event) {
        audit.record(AuditAction.ADMINISTER, "organisation-import", event.importId(), null);
    }
}
