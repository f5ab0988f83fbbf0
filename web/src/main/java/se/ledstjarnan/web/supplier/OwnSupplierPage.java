package se.ledstjarnan.web.supplier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.supplier.FindingStatus;
import se.ledstjarnan.ejb.supplier.FindingRef;
import se.ledstjarnan.ejb.supplier.OwnSupplierService;
import se.ledstjarnan.ejb.supplier.SupplierView;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** The supplier's own page: what it has agreed, what waits for it, and what it has handed in. */
@Named
@ViewScoped
public class OwnSupplierPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/supplier/mine.xhtml";

    @Inject
    private OwnSupplierService own;

    @Inject
    private Say say;

    private String number;
    private String item;
    private String words;
    private FindingRef ref;
    private transient SupplierView view;

    public void load() {
        read();
        if (view != null) {
            ref = chosen();
        }
    }

    private void read() {
        view = number == null || number.isBlank() ? own.mine().orElse(null) : own.open(Typed.number(number));
    }

    /** Null where the reader acts for no supplier. */
    public SupplierView getView() {
        if (view == null) {
            read();
        }
        return view;
    }

    private FindingRef chosen() {
        Long id = Asked.id(item);
        return view.visits().stream()
                .flatMap(visit -> visit.findings().stream()
                        .filter(finding -> id != null && finding.id() == id)
                        .map(finding -> new FindingRef(visit.id(), visit.stored(), finding.id())))
                .findFirst()
                .orElse(null);
    }

    /** Whether the form about this finding is open. */
    public boolean chosen(long id) {
        return ref != null && ref.findingId() == id;
    }

    /** Whether a finding that is to be mended is chosen. */
    public boolean isReporting() {
        return getToMend().stream().anyMatch(finding -> chosen(finding.id()) && finding.status() == FindingStatus.OPEN);
    }

    public String getChosenText() {
        return getToMend().stream()
                .filter(finding -> chosen(finding.id()))
                .map(SupplierView.Finding::text)
                .findFirst()
                .orElse("");
    }

    public String report() {
        if (ref == null) {
            throw new NotFoundException();
        }
        return SupplierAnswer.to(() -> own.report(ref, words), PAGE, "supplier.done.reported");
    }

    /** Findings that the supplier is to mend, by their last day. */
    public List<SupplierView.Finding> getToMend() {
        return getView().visits().stream()
                .flatMap(visit -> visit.findings().stream())
                .filter(SupplierView.Finding::open)
                .sorted((a, b) -> a.due().compareTo(b.due()))
                .toList();
    }

    /** Whether the quality system is still to be confirmed this year. */
    public boolean isToConfirm() {
        return getView().head().confirmationDue() != null
                && getView().confirmations().stream()
                        .noneMatch(confirmation ->
                                confirmation.year() == say.today().getYear());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
