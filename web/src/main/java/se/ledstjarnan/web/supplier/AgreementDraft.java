package se.ledstjarnan.web.supplier;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.supplier.AgreementContent;
import se.ledstjarnan.ejb.supplier.SupplierView;
import se.ledstjarnan.web.shared.Typed;

/** An agreement as it is typed. */
public class AgreementDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String service;
    private String forWhom;
    private LegalArea[] areas = {};
    private LocalDate from;
    private LocalDate to;
    private LocalDate decideBy;
    private boolean permitNeeded;
    private String registerNumber;
    private Long unitId;

    void fill(SupplierView.Agreement view) {
        service = view.service();
        forWhom = view.forWhom();
        areas = view.areas().toArray(LegalArea[]::new);
        from = view.from();
        to = view.to();
        decideBy = view.decideBy();
        permitNeeded = view.permitNeeded();
        registerNumber = view.registerNumber();
        unitId = view.unitId();
    }

    AgreementContent content() {
        return new AgreementContent(
                service, forWhom, Typed.chosen(areas), from, to, decideBy, permitNeeded, registerNumber, unitId);
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getForWhom() {
        return forWhom;
    }

    public void setForWhom(String forWhom) {
        this.forWhom = forWhom;
    }

    public LegalArea[] getAreas() {
        return areas.clone();
    }

    public void setAreas(LegalArea[] areas) {
        this.areas = areas.clone();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public LocalDate getDecideBy() {
        return decideBy;
    }

    public void setDecideBy(LocalDate decideBy) {
        this.decideBy = decideBy;
    }

    public boolean isPermitNeeded() {
        return permitNeeded;
    }

    public void setPermitNeeded(boolean permitNeeded) {
        this.permitNeeded = permitNeeded;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public String getRegisterNumber() {
        return registerNumber;
    }

    public void setRegisterNumber(String registerNumber) {
        this.registerNumber = registerNumber;
    }
}
