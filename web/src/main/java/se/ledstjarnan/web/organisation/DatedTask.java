package se.ledstjarnan.web.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.EmploymentKind;

/** What is filled in to give someone a place or a task from a day to a day. */
public class DatedTask implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long unit;
    private EmploymentKind employment = EmploymentKind.WORKS_IN;
    private AppointmentKind appointment;
    private String decision;
    private LocalDate from;
    private LocalDate to;

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public EmploymentKind getEmployment() {
        return employment;
    }

    public void setEmployment(EmploymentKind employment) {
        this.employment = employment;
    }

    public AppointmentKind getAppointment() {
        return appointment;
    }

    public void setAppointment(AppointmentKind appointment) {
        this.appointment = appointment;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
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
}
