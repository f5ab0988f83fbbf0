package se.ledstjarnan.web.delegation;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.delegation.DelegationDecision;
import se.ledstjarnan.domain.delegation.KnowledgeResult;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.ejb.delegation.DelegationForm;
import se.ledstjarnan.ejb.delegation.DelegationView;
import se.ledstjarnan.web.shared.Typed;

/** A decision of delegation as it is typed. */
public class DelegationDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private EmployeeName receiver;
    private Long[] tasks = {};
    private Long[] units = {};
    private String patient;
    private LocalDate checkedOn;
    private EmployeeName checkedBy;
    private KnowledgeResult result;
    private String note;
    private LocalDate from;
    private LocalDate to;
    private boolean declared;

    /** A year from today, unless told otherwise. */
    void begin(LocalDate today) {
        from = today;
        to = DelegationDecision.lastDay(from);
    }

    /** What the old one said, from the day after it; knowledge is checked anew. */
    void takeOver(DelegationView old, LocalDate today) {
        receiver = new EmployeeName(
                old.receiver().id(), old.receiver().name(), old.receiver().title(), null);
        tasks = old.tasks().stream().map(DelegationView.Named::id).toArray(Long[]::new);
        units = old.units().stream().map(DelegationView.Named::id).toArray(Long[]::new);
        patient = old.patient();
        from = old.to().isBefore(today) ? today : old.to().plusDays(1);
        to = DelegationDecision.lastDay(from);
    }

    DelegationForm form(Integer renews) {
        return new DelegationForm(
                receiver == null ? null : receiver.id(),
                Typed.chosen(tasks),
                Typed.chosen(units),
                patient,
                checkedOn,
                checkedBy == null ? null : checkedBy.id(),
                result,
                note,
                from,
                to,
                declared,
                renews);
    }

    public EmployeeName getReceiver() {
        return receiver;
    }

    public void setReceiver(EmployeeName receiver) {
        this.receiver = receiver;
    }

    public Long[] getTasks() {
        return tasks.clone();
    }

    public void setTasks(Long[] tasks) {
        this.tasks = tasks.clone();
    }

    public Long[] getUnits() {
        return units.clone();
    }

    public void setUnits(Long[] units) {
        this.units = units.clone();
    }

    public String getPatient() {
        return patient;
    }

    public void setPatient(String patient) {
        this.patient = patient;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public void setCheckedOn(LocalDate checkedOn) {
        this.checkedOn = checkedOn;
    }

    public EmployeeName getCheckedBy() {
        return checkedBy;
    }

    public void setCheckedBy(EmployeeName checkedBy) {
        this.checkedBy = checkedBy;
    }

    public KnowledgeResult getResult() {
        return result;
    }

    public void setResult(KnowledgeResult result) {
        this.result = result;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
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

    public boolean isDeclared() {
        return declared;
    }

    public void setDeclared(boolean declared) {
        this.declared = declared;
    }
}
