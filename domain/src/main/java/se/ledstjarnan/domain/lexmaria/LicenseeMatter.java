package se.ledstjarnan.domain.lexmaria;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.Moment;
import se.ledstjarnan.domain.shared.Text;

/**
 * Reason to think that a licensed person may be a danger to patient safety, and that IVO has been told (PSL 3 kap. 7 §). Only those
 * designated to notify see it.
 */
@Embeddable
public class LicenseeMatter {

    @Column(name = "licensee_reason")
    private String reason;

    @Column(name = "licensee_suspected_on")
    private LocalDate suspectedOn;

    @Column(name = "licensee_notified_on")
    private LocalDate notifiedOn;

    @Column(name = "licensee_reference")
    private String reference;

    protected LicenseeMatter() {}

    private LicenseeMatter(String reason, LocalDate suspectedOn, LocalDate notifiedOn, String reference) {
        this.reason = Text.required(reason, Text.LONG, "licenseeReason");
        this.suspectedOn = suspectedOn;
        this.notifiedOn = notifiedOn;
        this.reference = Text.optional(reference, Text.SHORT, "licenseeReference");
    }

    /** @param notifiedOn null until IVO has been told */
    public static LicenseeMatter of(
            String reason, LocalDate suspectedOn, LocalDate notifiedOn, String reference, Moment at) {
        at.checkDay(suspectedOn, null, null, "suspectedOn");
        if (notifiedOn != null) {
            at.checkDay(notifiedOn, suspectedOn, "lexmaria.licenseeNotifiedBefore", "licenseeNotifiedOn");
        }
        return new LicenseeMatter(reason, suspectedOn, notifiedOn, reference);
    }

    public String getReason() {
        return reason;
    }

    public LocalDate getSuspectedOn() {
        return suspectedOn;
    }

    public LocalDate getNotifiedOn() {
        return notifiedOn;
    }

    public String getReference() {
        return reference;
    }
}
