package se.ledstjarnan.web.report;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.ReportAction;
import se.ledstjarnan.ejb.report.QuarterReading;
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

    private static final int HEADING = 2;

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
        read();
        version = view.version();
        writing.show(view.texts());
    }

    /** As the board sees it, or for MAS with every figure open. */
    private void read() {
        QuarterReading reading =
                open && isMas() ? reports.readOpen(asked(), HEADING, new CaseLinks()) : reports.read(asked(), HEADING);
        view = reading.view();
        document = reading.document();
        open = open && view.may(ReportAction.WRITE);
    }

    private static boolean isMas() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Roles.MAS);
    }

    public QuarterView getView() {
        if (view == null) {
            read();
        }
        return view;
    }

    public boolean may(String action) {
        return getView().may(ReportAction.valueOf(action));
    }

    public String getDocument() {
        if (document == null) {
            read();
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
