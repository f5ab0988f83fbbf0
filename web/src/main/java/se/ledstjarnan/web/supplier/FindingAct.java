package se.ledstjarnan.web.supplier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.supplier.FindingRef;
import se.ledstjarnan.ejb.supplier.SupplierView;
import se.ledstjarnan.ejb.supplier.VisitService;

/** What following up a finding showed, being written. */
@Named
@ViewScoped
public class FindingAct implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SupplierPage page;

    @Inject
    private VisitService visits;

    private FindingRef ref;
    private String words;
    private LocalDate newDue;

    /** Remembers what is followed up, as it was when the page was opened. */
    public void load() {
        ref = page.finding();
    }

    /** Whether a finding that can be followed up is chosen. */
    public boolean isOpen() {
        return shown().isPresent();
    }

    /** What was found. */
    public String getText() {
        return shown().map(SupplierView.Finding::text).orElse("");
    }

    private Optional<SupplierView.Finding> shown() {
        return page.getView().visits().stream()
                .flatMap(visit -> visit.findings().stream())
                .filter(finding -> ref != null && finding.id() == ref.findingId() && finding.open())
                .findFirst();
    }

    public String mended() {
        return SupplierAnswer.to(() -> visits.mended(ref(), words), page.address("visits"), "supplier.done.mended");
    }

    public String notMended() {
        return SupplierAnswer.to(
                () -> visits.notMended(ref(), words, newDue), page.address("visits"), "supplier.done.notMended");
    }

    private FindingRef ref() {
        if (ref == null) {
            throw new NotFoundException();
        }
        return ref;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getNewDue() {
        return newDue;
    }

    public void setNewDue(LocalDate newDue) {
        this.newDue = newDue;
    }
}
