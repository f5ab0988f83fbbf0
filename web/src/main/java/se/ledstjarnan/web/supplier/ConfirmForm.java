package se.ledstjarnan.web.supplier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.supplier.QualitySystem;
import se.ledstjarnan.ejb.supplier.OwnSupplierService;
import se.ledstjarnan.ejb.supplier.SupplierRef;
import se.ledstjarnan.ejb.supplier.SupplierView;
import se.ledstjarnan.web.shared.Say;

/** The yearly confirmation of the quality system being written; what was said the year before stands there to begin with. */
@Named
@ViewScoped
public class ConfirmForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnSupplierService own;

    @Inject
    private Say say;

    private SupplierRef ref;
    private String supplier;
    private boolean there;
    private String followUp;
    private String development;
    private String involvement;
    private String information;

    public void load() {
        SupplierView view = own.mine().orElseThrow(NotFoundException::new);
        ref = new SupplierRef(view.head().number(), view.head().stored());
        supplier = view.head().name();
        there = view.confirmations().stream().anyMatch(each -> each.year() == getYear());
        view.confirmations().stream().findFirst().ifPresent(last -> fill(last.system()));
    }

    private void fill(QualitySystem system) {
        followUp = system.followUp();
        development = system.development();
        involvement = system.involvement();
        information = system.information();
    }

    public String save() {
        QualitySystem system = new QualitySystem(followUp, development, involvement, information);
        return SupplierAnswer.to(() -> own.confirm(ref, system), "/supplier/mine.xhtml", "supplier.done.confirmed");
    }

    public int getYear() {
        return say.today().getYear();
    }

    /** Whether it is confirmed for this year already. */
    public boolean isThere() {
        return there;
    }

    public String getSupplier() {
        return supplier;
    }

    public String getFollowUp() {
        return followUp;
    }

    public void setFollowUp(String followUp) {
        this.followUp = followUp;
    }

    public String getDevelopment() {
        return development;
    }

    public void setDevelopment(String development) {
        this.development = development;
    }

    public String getInvolvement() {
        return involvement;
    }

    public void setInvolvement(String involvement) {
        this.involvement = involvement;
    }

    public String getInformation() {
        return information;
    }

    public void setInformation(String information) {
        this.information = information;
    }
}
