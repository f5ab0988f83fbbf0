package se.ledstjarnan.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import se.ledstjarnan.domain.audit.AuditReport;
import se.ledstjarnan.ejb.audit.AuditService;

/** Checks the log on request and keeps the answer while the page is open. */
@Named
@ViewScoped
public class AuditVerificationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditService service;

    private boolean headsKept;
    private Instant lastExport;
    private AuditReport report;

    @PostConstruct
    void open() {
        headsKept = service.keepsHeadsOutside();
        lastExport = service.lastExport().orElse(null);
    }

    public void run() {
        report = service.verify();
    }

    public boolean isHeadsKept() {
        return headsKept;
    }

    /** Null where the ends of the chains have not been exported. */
    public Instant getLastExport() {
        return lastExport;
    }

    /** Null until the check has been run. */
    public AuditReport getReport() {
        return report;
    }
}
