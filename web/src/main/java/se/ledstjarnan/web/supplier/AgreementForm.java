package se.ledstjarnan.web.supplier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.UnitChoice;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.supplier.AgreementContent;
import se.ledstjarnan.ejb.organisation.OrganisationService;
import se.ledstjarnan.ejb.supplier.SupplierRef;
import se.ledstjarnan.ejb.supplier.SupplierService;
import se.ledstjarnan.ejb.supplier.SupplierView;
import se.ledstjarnan.ejb.supplier.SupplierWorkService;
import se.ledstjarnan.web.shared.Typed;

/** An agreement being written: a new one, or one that there is, which can also be let to end. */
@Named
@ViewScoped
public class AgreementForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SupplierService suppliers;

    @Inject
    private SupplierWorkService work;

    @Inject
    private OrganisationService organisation;

    private String number;
    private String id;
    private SupplierRef ref;
    private String supplier;
    private Long agreement;
    private final AgreementDraft draft = new AgreementDraft();
    private LocalDate lastDay;
    private String reason;
    private List<UnitChoice> units = List.of();

    public void load() {
        units = organisation.unitChoices();
        SupplierView view = suppliers.open(Typed.number(number));
        ref = new SupplierRef(view.head().number(), view.head().stored());
        supplier = view.head().name();
        agreement = Typed.optionalId(id);
        if (agreement != null) {
            draft.fill(view.agreements().stream()
                    .filter(each -> each.id() == agreement)
                    .findFirst()
                    .orElseThrow(NotFoundException::new));
        }
    }

    public String save() {
        return SupplierAnswer.to(() -> store(draft.content()), getBack(), "supplier.done.agreement");
    }

    private void store(AgreementContent content) {
        if (agreement == null) {
            work.agree(ref, content);
        } else {
            work.change(ref, agreement, content);
        }
    }

    public String letEnd() {
        return SupplierAnswer.to(
                () -> work.letEnd(ref, agreement, lastDay, reason), getBack(), "supplier.done.agreementEnds");
    }

    public boolean isNew() {
        return agreement == null;
    }

    public String getBack() {
        return "/supplier/supplier.xhtml?number=" + ref.number();
    }

    public String getSupplier() {
        return supplier;
    }

    public AgreementDraft getDraft() {
        return draft;
    }

    public List<UnitChoice> getUnits() {
        return units;
    }

    public LegalArea[] getAllAreas() {
        return LegalArea.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
