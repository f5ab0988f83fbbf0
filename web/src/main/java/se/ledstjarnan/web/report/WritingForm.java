package se.ledstjarnan.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import se.ledstjarnan.domain.report.ReportTexts;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.report.ReportDraftService;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** What MAS writes in a draft, saved by the page's script while she writes. */
@Named
@ViewScoped
public class WritingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuarterPage page;

    @Inject
    private ReportDraftService drafts;

    @Inject
    private Say say;

    private String analysis;
    private String proposal;
    private String patientBoard;
    private String followUp;
    private String registrationNumber;
    private String problem;
    private LocalDateTime savedAt;

    /** Shows what is stored. */
    void show(ReportTexts stored) {
        analysis = stored.analysis();
        proposal = stored.proposal();
        patientBoard = stored.patientBoard();
        followUp = stored.followUp();
        registrationNumber = stored.registrationNumber();
    }

    /** Called while somebody writes. What stops it is told beside the text, which stays as it is. */
    public void keep() {
        try {
            page.seen(drafts.keep(page.asked(), page.getVersion(), texts()));
            savedAt = say.now();
            problem = null;
        } catch (NotAllowedException | NotFoundException e) {
            throw e;
        } catch (DomainException e) {
            problem = Texts.of(e);
        }
    }

    public String write() {
        return page.act(() -> drafts.write(page.asked(), page.getVersion(), texts()), "report.written");
    }

    private ReportTexts texts() {
        return new ReportTexts(analysis, proposal, patientBoard, followUp, registrationNumber);
    }

    /** When the text was last saved while writing; null before. */
    public LocalDateTime getSavedAt() {
        return savedAt;
    }

    /** Why the text could not be saved while writing; null where it could. */
    public String getProblem() {
        return problem;
    }

    public String getAnalysis() {
        return analysis;
    }

    public void setAnalysis(String analysis) {
        this.analysis = analysis;
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

    public String getFollowUp() {
        return followUp;
    }

    public void setFollowUp(String followUp) {
        this.followUp = followUp;
    }

    public String getRegistrationNumber() {
        return registrationNumber;
    }

    public void setRegistrationNumber(String registrationNumber) {
        this.registrationNumber = registrationNumber;
    }
}
