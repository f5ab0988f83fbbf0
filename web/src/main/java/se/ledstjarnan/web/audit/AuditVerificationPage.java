package se.ledstjarnan.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditFault;
import se.ledstjarnan.domain.audit.AuditReport;
import se.ledstjarnan.ejb.audit.AuditService;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Checks the log on request and keeps the answer while the page is open. */
@Named
@ViewScoped
public class AuditVerificationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST_SHOWN = 100;

    @Inject
    private AuditService service;

    @Inject
    private Say say;

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

    /** The first faults; a log that was lost as a whole would have more than a page can show. */
    public List<AuditFault> getFaults() {
        return report.faults().stream().limit(MOST_SHOWN).toList();
    }

    /** What the fault is in: the case by its number where an entry still says it, else the part of the log as it is called there. */
    public String where(AuditFault fault) {
        String number = report.caseNumbers().get(fault.chain());
        return number == null ? fault.chain() : Texts.of("audit.ofCase", number, fault.chain());
    }

    /** What the check read, in words; where not all faults are shown, how many there are. */
    public String getSummary() {
        String entries = say.count(report.entries(), "post", "poster");
        if (report.intact()) {
            return Texts.of("audit.verification.checked", entries);
        }
        int faults = report.faults().size();
        return faults <= MOST_SHOWN ? "" : Texts.of("audit.verification.more", MOST_SHOWN, faults);
    }

    /** Null until the check has been run. */
    public AuditReport getReport() {
        return report;
    }
}
