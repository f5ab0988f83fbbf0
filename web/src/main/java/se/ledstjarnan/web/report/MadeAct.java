package se.ledstjarnan.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.report.MadeHandover;
import se.ledstjarnan.ejb.report.MadeWorkService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;

/** What is done with a report on its page: counted anew, signed, handed over, replaced by a new version. */
@Named
@ViewScoped
public class MadeAct implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MadePage page;

    @Inject
    private MadeWorkService work;

    private LocalDate day;
    private String paragraph;
    private String handedNumber;
    private String request;
    private String reason;
    private String registered;
    private boolean touched;
    private int next;

    public String refresh() {
        return page.act("report.refreshed", () -> work.refresh(number(), page.getVersion()));
    }

    public String sign() {
        return page.act("report.made.signed", () -> work.sign(number(), page.getVersion()));
    }

    public String register() {
        return page.act("report.written", () -> work.register(number(), page.getVersion(), registered));
    }

    public String handOver() {
        return page.act(
                "report.handed",
                () -> work.handOver(
                        number(),
                        page.getVersion(),
                        new MadeHandover.Minutes(day, paragraph, getHandedNumber(), request)));
    }

    public String replace() {
        return Attempt.to(() -> next = work.replace(number(), page.getVersion(), reason))
                ? Answer.saved("/report/report.xhtml?number=" + next, "report.made.replacing")
                : null;
    }

    private int number() {
        return page.getView().number();
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

    /** The report's own until another is written. */
    public String getHandedNumber() {
        return touched ? handedNumber : page.getView().registrationNumber();
    }

    public void setHandedNumber(String handedNumber) {
        this.handedNumber = handedNumber;
        this.touched = true;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRegistered() {
        return registered == null ? page.getView().registrationNumber() : registered;
    }

    public void setRegistered(String registered) {
        this.registered = registered;
    }
}
