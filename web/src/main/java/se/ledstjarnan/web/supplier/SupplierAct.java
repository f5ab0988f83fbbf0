package se.ledstjarnan.web.supplier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.supplier.ConcernReason;
import se.ledstjarnan.ejb.supplier.SupplierDutyService;
import se.ledstjarnan.ejb.supplier.SupplierService;
import se.ledstjarnan.ejb.supplier.SupplierWorkService;

/** What is written on a supplier's page: permits, what the authority may have to be told, and logins. */
@Named
@ViewScoped
public class SupplierAct implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SupplierPage page;

    @Inject
    private SupplierService suppliers;

    @Inject
    private SupplierWorkService work;

    @Inject
    private SupplierDutyService duties;

    private String operation;
    private String decisionNumber;
    private LocalDate from;
    private LocalDate to;
    private ConcernReason concernReason;
    private String concernWords;
    private LocalDate noticedOn;
    private LocalDate notifiedOn;
    private String registerNumber;
    private String because;
    private Long person;

    public String permit() {
        return done("permits", "permit", () -> work.permit(page.ref(), operation, decisionNumber, from, to));
    }

    public String raise() {
        return done("permits", "concern", () -> duties.raise(page.ref(), concernReason, concernWords, noticedOn));
    }

    public String notified() {
        return done("permits", "notified", () -> duties.notified(page.ref(), concern(), notifiedOn, registerNumber));
    }

    public String dismiss() {
        return done("permits", "dismissed", () -> duties.dismiss(page.ref(), concern(), because));
    }

    private long concern() {
        Long chosen = page.concern();
        if (chosen == null) {
            throw new NotFoundException();
        }
        return chosen;
    }

    public String giveLogin() {
        return done("logins", "login", () -> duties.giveLogin(page.ref(), person));
    }

    public String endLogin(long login) {
        return done("logins", "loginEnded", () -> duties.endLogin(page.ref(), login));
    }

    private String done(String tab, String what, Runnable verb) {
        return SupplierAnswer.to(verb, page.address(tab), "supplier.done." + what);
    }

    public List<EmployeeName> getPeople() {
        return suppliers.loginChoices();
    }

    public ConcernReason[] getReasons() {
        return ConcernReason.values();
    }

    public String getOperation() {
        return operation;
    }

    public void setOperation(String operation) {
        this.operation = operation;
    }

    public String getDecisionNumber() {
        return decisionNumber;
    }

    public void setDecisionNumber(String decisionNumber) {
        this.decisionNumber = decisionNumber;
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

    public ConcernReason getConcernReason() {
        return concernReason;
    }

    public void setConcernReason(ConcernReason concernReason) {
        this.concernReason = concernReason;
    }

    public String getConcernWords() {
        return concernWords;
    }

    public void setConcernWords(String concernWords) {
        this.concernWords = concernWords;
    }

    public LocalDate getNoticedOn() {
        return noticedOn;
    }

    public void setNoticedOn(LocalDate noticedOn) {
        this.noticedOn = noticedOn;
    }

    public LocalDate getNotifiedOn() {
        return notifiedOn;
    }

    public void setNotifiedOn(LocalDate notifiedOn) {
        this.notifiedOn = notifiedOn;
    }

    public String getRegisterNumber() {
        return registerNumber;
    }

    public void setRegisterNumber(String registerNumber) {
        this.registerNumber = registerNumber;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }
}
