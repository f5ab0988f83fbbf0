package se.ledstjarnan.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.report.ReportAction;
import se.ledstjarnan.ejb.report.QuarterView;
import se.ledstjarnan.ejb.report.ReportApprovalService;
import se.ledstjarnan.ejb.report.ReportDraftService;
import se.ledstjarnan.ejb.report.ReportService;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Texts;

/** A quarterly report: the document as the board sees it, and what its reader may do with it. */
@Named
@ViewScoped
public class QuarterPage extends QuarterAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportService reports;

    @Inject
    private ReportDraftService drafts;

    @Inject
    private ReportApprovalService approvals;

    @Inject
    private WritingForm writing;

    private boolean open;
    private long version;
    private transient QuarterView view;
    private transient String document;

    /** Reads the report once, as a reading that the audit log keeps. */
    public void load() {
        view = reports.open(asked());
        version = view.version();
        writing.show(view.texts());
        open = open && view.may(ReportAction.WRITE);
    }

    public QuarterView getView() {
        if (view == null) {
            view = reports.open(asked());
        }
        return view;
    }

    public boolean may(String action) {
        return getView().may(ReportAction.valueOf(action));
    }

    /** The document: as the board sees it, or for MAS with every figure open. */
    public String getDocument() {
        if (document == null) {
            document = open ? reports.openDocument(asked(), 2, new CaseLinks()) : reports.document(asked(), 2);
        }
        return document;
    }

    /** What is still missing before the report can be approved, in words. */
    public List<String> getLacking() {
        List<String> lacking = new ArrayList<>();
        if (getView().texts().analysis() == null) {
            lacking.add(Texts.of("report.lacks.analysis"));
        }
        int left = getView().selected() - getView().attested();
        if (left > 0) {
            lacking.add(Texts.of(left == 1 ? "report.lacks.summary" : "report.lacks.summaries", left));
        }
        return lacking;
    }

    /** The report was just changed from here, and the version is now this. */
    void seen(long newVersion) {
        version = newVersion;
        view = null;
        document = null;
    }

    public String refresh() {
        return act(() -> drafts.refresh(asked(), version), "report.refreshed");
    }

    public String approve() {
        return act(() -> approvals.approve(asked(), version), "report.approved");
    }

    String act(Runnable verb, String said) {
        if (!Attempt.to(verb)) {
            return null;
        }
        Attempt.done(Texts.of(said));
        return page("quarter", asked()) + (open ? "&open=true" : "") + "&faces-redirect=true";
    }

    public String getName() {
        return Texts.of("report.name", asked().number(), String.valueOf(asked().year()));
    }

    public String link(String page) {
        return page(page, asked());
    }

    long getVersion() {
        return version;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }
}
