package se.ledstjarnan.web.lexsarah;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.InformedParty;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.LegalArea;

/** What is filled in for one step of a case; each step asks for some of it. */
public class LexSarahForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LegalArea area;
    private boolean managerConcerned;
    private EmployeeName investigator;
    private Grade grade;
    private String comment;
    private String basis;
    private LocalDate day;
    private String reference;
    private String decision;
    private String outcome;
    private InformedParty party;
    private String text;

    public LegalArea getArea() {
        return area;
    }

    public void setArea(LegalArea area) {
        this.area = area;
    }

    public boolean isManagerConcerned() {
        return managerConcerned;
    }

    public void setManagerConcerned(boolean managerConcerned) {
        this.managerConcerned = managerConcerned;
    }

    public EmployeeName getInvestigator() {
        return investigator;
    }

    public void setInvestigator(EmployeeName investigator) {
        this.investigator = investigator;
    }

    public Grade getGrade() {
        return grade;
    }

    public void setGrade(Grade grade) {
        this.grade = grade;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    /** The day that the step is about, such as that of a notification. */
    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public InformedParty getParty() {
        return party;
    }

    public void setParty(InformedParty party) {
        this.party = party;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
