package se.ledstjarnan.web.disposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.domain.disposal.RetentionKind;
import se.ledstjarnan.ejb.disposal.ArchiveService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;

/** Orders a delivery: which kind of cases, and closed when. */
@Named("archiveOrder")
@ViewScoped
public class ArchiveOrderPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArchiveService archive;

    private RetentionKind kind;
    private LocalDate from;
    private LocalDate to;

    public String save() {
        int[] ordered = new int[1];
        return Attempt.to(() -> ordered[0] = archive.order(kind, from, to))
                ? Answer.saved("/disposal/archive?number=" + ordered[0], "disposal.done.ordered")
                : null;
    }

    public List<RetentionKind> getKinds() {
        return Arrays.stream(RetentionKind.values())
                .filter(RetentionKind::isCase)
                .toList();
    }

    public RetentionKind getKind() {
        return kind;
    }

    public void setKind(RetentionKind kind) {
        this.kind = kind;
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
}
