package se.ledstjarnan.web.supplier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.supplier.ResultContent;
import se.ledstjarnan.ejb.supplier.OwnSupplierService;
import se.ledstjarnan.web.shared.Say;

/** A result of the supplier's self-monitoring being written; files are added once it is handed in. */
@Named
@ViewScoped
public class HandInForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnSupplierService own;

    @Inject
    private Say say;

    private int supplier;
    private String title;
    private Integer year;
    private String outcome;
    private String improvements;

    public void load() {
        supplier = own.mine().orElseThrow(NotFoundException::new).head().number();
        year = say.today().getYear();
    }

    public String save() {
        ResultContent content = new ResultContent(title, year, outcome, improvements);
        long[] stored = new long[1];
        String saved = SupplierAnswer.to(() -> stored[0] = own.handIn(supplier, content), "", "supplier.done.handedIn");
        return saved == null ? null : "/supplier/result.xhtml?id=" + stored[0] + "&faces-redirect=true";
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getImprovements() {
        return improvements;
    }

    public void setImprovements(String improvements) {
        this.improvements = improvements;
    }
}
