package se.ledstjarnan.web.lexmaria;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import se.ledstjarnan.domain.lexmaria.InformationPoint;
import se.ledstjarnan.domain.lexmaria.Seriousness;
import se.ledstjarnan.domain.lexmaria.Told;
import se.ledstjarnan.domain.lexmaria.ToldParty;
import se.ledstjarnan.domain.organisation.EmployeeName;

/** What is filled in for one step of a case; each step asks for some of it. */
public class LexMariaForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private EmployeeName investigator;
    private Seriousness seriousness;
    private Boolean notify;
    private String comment;
    private LocalDate day;
    private String reference;
    private String decision;
    private String outcome;
    private ToldParty party;
    private InformationPoint[] points = {};
    private boolean noted;
    private String text;

    /** What the form says of having told somebody. */
    Told told() {
        Set<InformationPoint> all = EnumSet.noneOf(InformationPoint.class);
        all.addAll(Arrays.asList(points));
        boolean patients = party != ToldParty.REPORTER && day != null;
        return new Told(party, day, patients ? all : Set.of(), patients && noted, text);
    }

    public EmployeeName getInvestigator() {
        return investigator;
    }

    public void setInvestigator(EmployeeName investigator) {
        this.investigator = investigator;
    }

    public Seriousness getSeriousness() {
        return seriousness;
    }

    public void setSeriousness(Seriousness seriousness) {
        this.seriousness = seriousness;
    }

    /** Null until one has chosen. */
    public Boolean getNotify() {
        return notify;
    }

    public void setNotify(Boolean notify) {
        this.notify = notify;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
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

    public ToldParty getParty() {
        return party;
    }

    public void setParty(ToldParty party) {
        this.party = party;
    }

    public InformationPoint[] getPoints() {
        return points.clone();
    }

    public void setPoints(InformationPoint... points) {
        this.points = points.clone();
    }

    public boolean isNoted() {
        return noted;
    }

    public void setNoted(boolean noted) {
        this.noted = noted;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
