package se.ledstjarnan.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.ReportRow;
import se.ledstjarnan.domain.report.ReportStatus;
import se.ledstjarnan.ejb.report.ReportDraftService;
import se.ledstjarnan.ejb.report.ReportService;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** All reports, newest first, and for MAS the drafting of an earlier quarter. */
@Named
@ViewScoped
public class QuarterList implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Five years back can be drafted by hand. */
    private static final int QUARTERS_BACK = 20;

    @Inject
    private ReportService reports;

    @Inject
    private ReportDraftService drafts;

    @Inject
    private Say say;

    private String chosen;
    private transient List<ReportRow> rows;

    public List<ReportRow> getRows() {
        if (rows == null) {
            rows = reports.list();
        }
        return rows;
    }

    /** Ended quarters without a report. */
    public List<Quarter> getFree() {
        Set<Quarter> taken = getRows().stream().map(ReportRow::quarter).collect(Collectors.toSet());
        List<Quarter> free = new ArrayList<>();
        Quarter last = Quarter.lastBefore(say.today());
        for (int i = 0; i < QUARTERS_BACK; i++) {
            if (!taken.contains(last.minus(i))) {
                free.add(last.minus(i));
            }
        }
        return free;
    }

    public String draft() {
        String[] parts = String.valueOf(chosen).split("-K");
        Quarter quarter = QuarterAddress.parse(parts[0], parts.length > 1 ? parts[1] : null);
        if (!Attempt.to(() -> drafts.draft(quarter))) {
            return null;
        }
        Attempt.done(Texts.of("report.drafted"));
        return QuarterAddress.page("quarter", quarter) + "&faces-redirect=true";
    }

    /** Such as "Kvartal 3 2026". */
    public String name(Quarter quarter) {
        return Texts.of("report.name", quarter.number(), String.valueOf(quarter.year()));
    }

    public String link(Quarter quarter) {
        return QuarterAddress.page("quarter.xhtml", quarter);
    }

    /** The tag's colour for a status. */
    public String kind(ReportStatus status) {
        return switch (status) {
            case DRAFT -> "soon";
            case APPROVED -> "active";
            case HANDED -> "fine";
        };
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
