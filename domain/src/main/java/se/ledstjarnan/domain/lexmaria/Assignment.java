package se.ledstjarnan.domain.lexmaria;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.Moment;
import se.ledstjarnan.domain.shared.Text;

/** The assignment of an event analysis: what it is for, who gave it and when, who makes it and how. */
@Embeddable
public class Assignment {

    @Column(name = "assignment_purpose")
    private String purpose;

    @Column(name = "assignment_given_by")
    private String givenBy;

    @Column(name = "assignment_given_on")
    private LocalDate givenOn;

    @Column(name = "assignment_team")
    private String team;

    @Column(name = "assignment_method")
    private String method;

    protected Assignment() {}

    private Assignment(String purpose, String givenBy, LocalDate givenOn, String team, String method) {
        this.purpose = Text.required(purpose, Text.LONG, "purpose");
        this.givenBy = Text.required(givenBy, Text.SHORT, "givenBy");
        this.givenOn = givenOn;
        this.team = Text.required(team, Text.LONG, "team");
        this.method = Text.required(method, Text.LONG, "method");
    }

    /**
     * @param team those who make the analysis, each with role and unit
     * @param occurred the day of the event, before which nobody can ask for an analysis of it
     */
    public static Assignment of(
            String purpose,
            String givenBy,
            LocalDate givenOn,
            String team,
            String method,
            LocalDate occurred,
            Moment at) {
        at.checkDay(givenOn, occurred, "lexmaria.beforeEvent", "givenOn");
        return new Assignment(purpose, givenBy, givenOn, team, method);
    }

    public String getPurpose() {
        return purpose;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public String getTeam() {
        return team;
    }

    public String getMethod() {
        return method;
    }
}
