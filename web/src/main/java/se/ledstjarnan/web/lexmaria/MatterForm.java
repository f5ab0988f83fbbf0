package se.ledstjarnan.web.lexmaria;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.lexmaria.DeviceMatter;
import se.ledstjarnan.domain.lexmaria.LicenseeMatter;
import se.ledstjarnan.web.shared.Typed;

/** What is filled in of a medical device, of a licensed person, or of what was learned. */
public class MatterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String product;
    private LocalDate manufacturerToldOn;
    private LocalDate agencyToldOn;
    private String reason;
    private LocalDate suspectedOn;
    private LocalDate notifiedOn;
    private String reference;
    private String headline;
    private String learning;
    private Long[] units = {};
    private String[] vouched = {};

    /** Begins with what stands there already. */
    void begin(DeviceMatter device, LicenseeMatter licensee) {
        if (device != null) {
            product = device.getProduct();
            manufacturerToldOn = device.getManufacturerToldOn();
            agencyToldOn = device.getAgencyToldOn();
        }
        if (licensee != null) {
            reason = licensee.getReason();
            suspectedOn = licensee.getSuspectedOn();
            notifiedOn = licensee.getNotifiedOn();
            reference = licensee.getReference();
        }
    }

    Set<Long> chosen() {
        return Typed.chosen(units);
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public LocalDate getManufacturerToldOn() {
        return manufacturerToldOn;
    }

    public void setManufacturerToldOn(LocalDate manufacturerToldOn) {
        this.manufacturerToldOn = manufacturerToldOn;
    }

    public LocalDate getAgencyToldOn() {
        return agencyToldOn;
    }

    public void setAgencyToldOn(LocalDate agencyToldOn) {
        this.agencyToldOn = agencyToldOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getSuspectedOn() {
        return suspectedOn;
    }

    public void setSuspectedOn(LocalDate suspectedOn) {
        this.suspectedOn = suspectedOn;
    }

    public LocalDate getNotifiedOn() {
        return notifiedOn;
    }

    public void setNotifiedOn(LocalDate notifiedOn) {
        this.notifiedOn = notifiedOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getLearning() {
        return learning;
    }

    public void setLearning(String learning) {
        this.learning = learning;
    }

    public Long[] getUnits() {
        return units.clone();
    }

    public void setUnits(Long... units) {
        this.units = units.clone();
    }

    /** The one box, as a set, so that it has its question and its error. */
    public String[] getVouched() {
        return vouched.clone();
    }

    public void setVouched(String... vouched) {
        this.vouched = vouched.clone();
    }

    boolean isAttested() {
        return vouched.length > 0;
    }
}
