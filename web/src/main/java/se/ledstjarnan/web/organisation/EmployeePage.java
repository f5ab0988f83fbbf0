package se.ledstjarnan.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.EmployeeDetail;
import se.ledstjarnan.domain.organisation.EmploymentKind;
import se.ledstjarnan.domain.organisation.UnitRow;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.organisation.EmployeeAdministration;
import se.ledstjarnan.ejb.organisation.UnitAdministration;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** One employee: where the person works and what they lead, roles, appointments; with forms for one more of each. */
@Named("employeePage")
@ViewScoped
public class EmployeePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EmployeeAdministration administration;

    @Inject
    private UnitAdministration units;

    @Inject
    private Say say;

    private String typedId;
    private Long id;
    private EmployeeDetail employee;
    private DatedTask task = new DatedTask();

    public void load() {
        id = Typed.id(typedId);
        employee = administration.employee(id);
        task.setFrom(say.today());
    }

    public String employ() {
        return done(
                "employ",
                "organisation.employ.saved",
                () -> administration.employ(id, task.getUnit(), task.getEmployment(), task.getFrom(), task.getTo()));
    }

    public String appoint() {
        return done(
                "appoint",
                "organisation.appoint.saved",
                () -> administration.appoint(
                        id, task.getAppointment(), task.getUnit(), task.getDecision(), task.getFrom(), task.getTo()));
    }

    public String activate(boolean active) {
        String key = active ? "organisation.employee.activated" : "organisation.employee.deactivated";
        return done("employee", key, () -> administration.activate(id, employee.version(), active));
    }

    private String done(String form, String key, Runnable change) {
        try {
            change.run();
            return Answer.saved("/organisation/employee?id=" + id, key, employee.name());
        } catch (DomainException e) {
            return Answer.refused(form, e);
        }
    }

    public boolean isOver(LocalDate last) {
        return last != null && last.isBefore(say.today());
    }

    public List<UnitRow> getUnits() {
        return units.tree().stream().filter(row -> !row.closedOn(say.today())).toList();
    }

    public EmploymentKind[] getEmploymentKinds() {
        return EmploymentKind.values();
    }

    public AppointmentKind[] getAppointmentKinds() {
        return AppointmentKind.values();
    }

    public EmployeeDetail getEmployee() {
        return employee;
    }

    public DatedTask getTask() {
        return task;
    }

    public Long getId() {
        return id;
    }

    /** As it stands in the address. */
    public String getTypedId() {
        return typedId;
    }

    public void setTypedId(String typedId) {
        this.typedId = typedId;
    }
}
