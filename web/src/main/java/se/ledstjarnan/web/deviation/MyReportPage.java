package se.ledstjarnan.web.deviation;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.deviation.CaseRef;
import se.ledstjarnan.ejb.deviation.MyReport;
import se.ledstjarnan.ejb.deviation.MyReportsService;
import se.ledstjarnan.web.shared.Texts;

/** One of my own reports: what I wrote, what became of it, and what I add. */
@Named
@ViewScoped
public class MyReportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MyReportsService reports;

    private String number;
    private MyReport report;
    private String words;

    public void open() {
        report = reports.read(number);
    }

    /** Completes a report that was sent back, adds to any other. */
    public String add() {
        try {
            if (report.mayComplete()) {
                reports.complete(new CaseRef(number, report.version()), words);
            } else {
                reports.add(new CaseRef(number, report.version()), words);
            }
        } catch (DomainException e) {
            String field = e.field() == null ? null : "add:words";
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(e), null));
            faces.validationFailed();
            return null;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        String said = report.mayComplete() ? "deviation.mine.completed" : "deviation.mine.added";
        faces.addMessage(null, new FacesMessage(Texts.of(said)));
        return "/deviation/myreport?faces-redirect=true&number=" + number;
    }

    public List<MyReport.Step> getLatestFirst() {
        List<MyReport.Step> steps = new ArrayList<>(report.steps());
        Collections.reverse(steps);
        return steps;
    }

    public MyReport getReport() {
        return report;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
