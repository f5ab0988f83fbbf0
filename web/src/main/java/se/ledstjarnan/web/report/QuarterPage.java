package se.ledstjarnan.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.report.ReportAction;
import se.ledstjarnan.domain.report.ReportTexts;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.report.QuarterView;
import se.ledstjarnan.ejb.report.ReportApprovalService;
import se.ledstjarnan.ejb.report.ReportDraftService;
import se.ledstjarnan.ejb.report.ReportService;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
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
    private Say say;

    private boolean open;
    private long version;
    private String analysis;
    private String registrationNumber;
    private String proposal;
    private String patientBoard;
    private String problem;
    private LocalDateTime savedAt;
    private transient QuarterView view;
    private transient String document;

    /** Reads the report once, as a reading that the audit log keeps. */
    public void load() {
        view = reports.open(asked());
        version = view.version();
        analysis = view.texts().analysis();
        proposal = view.texts().proposal();
        patientBoard = view.texts().patientBoard();
        registrationNumber = view.texts().registrationNumber();
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

    /** Called by the page's script while somebody writes. What stops it is told beside the text, which stays as it is. */
    public void keep() {
        try {
            version = drafts.keep(asked(), version, texts());
            savedAt = say.now();
            problem = null;
            view = null;
            document = null;
        } catch (NotAllowedException | NotFoundException e) {
            throw e;
        } catch (DomainException e) {
            problem = Texts.of(e);
        }
    }

    private ReportTexts texts() {
        return new ReportTexts(analysis, proposal, patientBoard, registrationNumber);
    }

    public String write() {
        return act(() -> drafts.write(asked(), version, texts()), "report.written");
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

    /** When the text was last saved while writing; null before. */
    public LocalDateTime getSavedAt() {
        return savedAt;
    }

    /** Why the text could not be saved while writing; null where it could. */
    public String getProblem() {
        return problem;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }

    public String getPatientBoard() {
        return patientBoard;
    }

    public void setPatientBoard(String patientBoard) {
        this.patientBoard = patientBoard;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public String getAnalysis() {
        return analysis;
    }

    public void setAnalysis(String analysis) {
        this.analysis = analysis;
    }

    public String getRegistrationNumber() {
        return registrationNumber;
    }

    public void setRegistrationNumber(String registrationNumber) {
        this.registrationNumber = registrationNumber;
    }
}
