package se.ledstjarnan.domain.lexmaria;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.Moment;
import se.ledstjarnan.domain.shared.Text;

/** A medical device that was involved, and who has been told of it (HSLF-FS 2021:52). */
@Embeddable
public class DeviceMatter {

    @Column(name = "device_product")
    private String product;

    @Column(name = "device_manufacturer_told_on")
    private LocalDate manufacturerToldOn;

    @Column(name = "device_agency_told_on")
    private LocalDate agencyToldOn;

    protected DeviceMatter() {}

    private DeviceMatter(String product, LocalDate manufacturerToldOn, LocalDate agencyToldOn) {
        this.product = Text.required(product, Text.SHORT, "product");
        this.manufacturerToldOn = manufacturerToldOn;
        this.agencyToldOn = agencyToldOn;
    }

    /**
     * @param manufacturerToldOn null until the manufacturer has been told
     * @param agencyToldOn null where Läkemedelsverket has not been told, or need not be
     */
    public static DeviceMatter of(
            String product, LocalDate manufacturerToldOn, LocalDate agencyToldOn, LocalDate occurred, Moment at) {
        if (manufacturerToldOn != null) {
            at.checkDay(manufacturerToldOn, occurred, "lexmaria.beforeEvent", "manufacturerToldOn");
        }
        if (agencyToldOn != null) {
            at.checkDay(agencyToldOn, occurred, "lexmaria.beforeEvent", "agencyToldOn");
        }
        return new DeviceMatter(product, manufacturerToldOn, agencyToldOn);
    }

    public String getProduct() {
        return product;
    }

    public LocalDate getManufacturerToldOn() {
        return manufacturerToldOn;
    }

    public LocalDate getAgencyToldOn() {
        return agencyToldOn;
    }
}
