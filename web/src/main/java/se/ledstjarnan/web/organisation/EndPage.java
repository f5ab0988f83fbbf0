package se.ledstjarnan.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.AppointmentRow;
import se.ledstjarnan.domain.organisation.EmployeeDetail;
import se.ledstjarnan.domain.organisation.EmploymentRow;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.EmployeeAdministration;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** Ends an employment or an appointment of a person on a day. */
@Named("endPage")
@ViewScoped
public class EndPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EmployeeAdministration administration;

    @Inject
    private Say say;

    private String typedPerson;
    private Long person;
    private String typedEmployment;
    private Long employment;
    private String typedAppointment;
    private Long appointment;
    private EmployeeDetail employee;
    private EmploymentRow ending;
    private AppointmentRow task;
    private LocalDate to;

    public void load() {
        person = Typed.id(typedPerson);
        employment = Typed.optionalId(typedEmployment);
        appointment = Typed.optionalId(typedAppointment);
        employee = administration.employee(person);
        ending = employee.employments().stream()
                .filter(row -> row.id().equals(employment))
                .findFirst()
                .orElse(null);
        task = employee.appointments().stream()
                .filter(row -> row.id().equals(appointment))
                .findFirst()
                .orElse(null);
        if (ending == null && task == null) {
            throw new NotFoundException();
        }
        to = Optional.ofNullable(ending == null ? task.to() : ending.to()).orElse(say.today());
    }

    public String save() {
        try {
            if (ending != null) {
                administration.endEmployment(ending.id(), to);
            } else {
                administration.endAppointment(task.id(), to);
            }
            return Answer.saved("/organisation/employee?id=" + person, "organisation.end.saved", say.day(to));
        } catch (DomainException e) {
            return Answer.refused("end", e);
        }
    }

    public EmployeeDetail getEmployee() {
        return employee;
    }

    /** Null where an appointment ends. */
    public EmploymentRow getEnding() {
        return ending;
    }

    /** Null where an employment ends. */
    public AppointmentRow getTask() {
        return task;
    }

    public Long getPerson() {
        return person;
    }

    /** As it stands in the address. */
    public String getTypedPerson() {
        return typedPerson;
    }

    public void setTypedPerson(String typedPerson) {
        this.typedPerson = typedPerson;
    }

    public Long getEmployment() {
        return employment;
    }

    /** As it stands in the address. */
    public String getTypedEmployment() {
        return typedEmployment;
    }

    public void setTypedEmployment(String typedEmployment) {
        this.typedEmployment = typedEmployment;
    }

    public Long getAppointment() {
        return appointment;
    }

    /** As it stands in the address. */
    public String getTypedAppointment() {
        return typedAppointment;
    }

    public void setTypedAppointment(String typedAppointment) {
        this.typedAppointment = typedAppointment;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
