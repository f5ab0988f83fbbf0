package se.ledstjarnan.web.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.delegation.Profession;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.delegation.DelegationRegisterService;
import se.ledstjarnan.ejb.delegation.LicenceRow;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;

/** Who is licensed and may delegate, as MAS has checked. */
@Named
@ViewScoped
public class LicencesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/delegation/licences.xhtml";

    @Inject
    private DelegationRegisterService register;

    @Inject
    private Say say;

    private List<LicenceRow> rows;
    private EmployeeName employee;
    private Profession profession;
    private LocalDate checkedOn;

    public List<LicenceRow> getRows() {
        if (rows == null) {
            rows = register.licences();
        }
        return rows;
    }

    public String add() {
        return Attempt.to(() -> register.addLicence(employee == null ? null : employee.id(), profession, checkedOn))
                ? Answer.saved(PAGE, "delegation.licence.added")
                : null;
    }

    public String end(LicenceRow row) {
        try {
            return Attempt.to(() -> register.endLicence(row.id(), row.version()))
                    ? Answer.saved(PAGE, "delegation.licence.endedNow", row.name())
                    : null;
        } catch (StaleDataException e) {
            rows = null;
            return Answer.refused("licence", new DomainException("delegation.stale.licence"));
        }
    }

    public boolean isOver(LicenceRow row) {
        return row.endedBefore(say.today());
    }

    public Profession[] getProfessions() {
        return Profession.values();
    }

    public EmployeeName getEmployee() {
        return employee;
    }

    public void setEmployee(EmployeeName employee) {
        this.employee = employee;
    }

    public Profession getProfession() {
        return profession;
    }

    public void setProfession(Profession profession) {
        this.profession = profession;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public void setCheckedOn(LocalDate checkedOn) {
        this.checkedOn = checkedOn;
    }
}
