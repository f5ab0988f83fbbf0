package se.ledstjarnan.web.deviation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.ReportEntry;
import se.ledstjarnan.ejb.deviation.DraftService;
import se.ledstjarnan.ejb.deviation.MyReportRow;
import se.ledstjarnan.ejb.deviation.MyReportsService;
import se.ledstjarnan.ejb.deviation.ReportFormService;

/** What I have reported, newest first, 25 a page. */
@Named
@RequestScoped
public class MyReportList {

    private static final int PAGE = 25;

    @Inject
    private MyReportsService reports;

    @Inject
    private DraftService drafts;

    @Inject
    private ReportFormService rules;

    private int page = 1;
    private List<MyReportRow> rows;
    private Long count;

    public List<MyReportRow> getRows() {
        if (rows == null) {
            rows = reports.rows((page - 1) * PAGE, PAGE);
        }
        return rows;
    }

    public long getCount() {
        if (count == null) {
            count = reports.count();
        }
        return count;
    }

    public int getPages() {
        return (int) ((getCount() + PAGE - 1) / PAGE);
    }

    /** The kind of tag for a status; the word says the same. */
    public String kind(DeviationStatus status) {
        return switch (status) {
            case RETURNED -> "soon";
            case CLOSED, ACKNOWLEDGED -> "fine";
            case INVESTIGATING, ACTING -> "active";
            case REPORTED, DUPLICATE -> "";
        };
    }

    public boolean isDraft() {
        return drafts.keptUntil(ReportEntry.OWN).isPresent();
    }

    public boolean isMayRegisterForOthers() {
        return rules.mayRegisterForOthers();
    }

    public int getPage() {
        return page;
    }

    /** A page that does not exist is the first one. */
    public void setPage(int page) {
        this.page = page < 1 || page > 100_000 ? 1 : page;
    }
}
