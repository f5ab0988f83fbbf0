package se.ledstjarnan.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.report.Handover;
import se.ledstjarnan.ejb.report.QuarterView;
import se.ledstjarnan.ejb.report.ReportApprovalService;

/** That the next body of the chain has received the report: when, in which paragraph, under which number, and what it asked for. */
@Named
@ViewScoped
public class HandOverForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuarterPage page;

    @Inject
    private ReportApprovalService approvals;

    private LocalDate day;
    private String paragraph;
    private String number;
    private String request;
    private boolean touched;

    /** The body that is to receive it next; null when none is. */
    public QuarterView.Step getNext() {
        return page.getView().steps().stream()
                .filter(step -> !step.done())
                .findFirst()
                .orElse(null);
    }

    public String handOver() {
        return page.act(
                () -> approvals.handOver(
                        page.asked(), page.getVersion(), new Handover.Minutes(day, paragraph, getNumber(), request)),
                "report.handed");
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(String paragraph) {
        this.paragraph = paragraph;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }

    /** The report's own until another is written. */
    public String getNumber() {
        return touched ? number : page.getView().texts().registrationNumber();
    }

    public void setNumber(String number) {
        this.number = number;
        this.touched = true;
    }
}
