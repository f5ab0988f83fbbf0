package se.ledstjarnan.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditReason;
import se.ledstjarnan.ejb.access.ExtractService;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Download;

/**
 * Takes out what the log knows of one person, by identity or from a case. The identity is posted and never part of an address, where
 * it would lie in logs and histories.
 */
@Named
@ViewScoped
public class ExtractPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExtractService extracts;

    private String number;
    private String identity;
    private AuditReason reason;

    public void take() {
        byte[][] made = new byte[1][];
        boolean done = Attempt.to(
                () -> made[0] = number == null ? extracts.pdf(identity, reason) : extracts.pdfOfCase(number, reason));
        if (done) {
            Download.send(made[0], "application/pdf", "loggutdrag-" + LocalDate.now(ClockProducer.SWEDEN) + ".pdf");
        }
    }

    public Set<AuditReason> getReasons() {
        return AuditReason.toExtract();
    }

    /** The case that it is taken out from; null where the person is named. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getIdentity() {
        return identity;
    }

    public void setIdentity(String identity) {
        this.identity = identity;
    }

    public AuditReason getReason() {
        return reason;
    }

    public void setReason(AuditReason reason) {
        this.reason = reason;
    }
}
