package se.ledstjarnan.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.EmploymentKind;
import se.ledstjarnan.domain.organisation.EmploymentRow;
import se.ledstjarnan.domain.organisation.UnitDetail;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.organisation.EmployeeAdministration;
import se.ledstjarnan.ejb.organisation.UnitAdministration;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** One unit: what it is and was, who leads it and works there, and a form for one more person. */
@Named("unitPage")
@ViewScoped
public class UnitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UnitAdministration administration;

    @Inject
    private EmployeeAdministration employees;

    @Inject
    private Say say;

    private String typedId;
    private Long id;
    private UnitDetail unit;
    private List<EmploymentRow> people;
    private EmployeeName person;
    private EmploymentKind kind = EmploymentKind.WORKS_IN;
    private LocalDate from;
    private LocalDate to;

    public void load() {
        id = Typed.id(typedId);
        unit = administration.unit(id);
        people = administration.people(id);
        from = say.today();
    }

    public String employ() {
        try {
            employees.employ(person == null ? null : person.id(), id, kind, from, to);
            return Answer.saved("/organisation/unit?id=" + id, "organisation.employ.saved", person.name());
        } catch (DomainException e) {
            return Answer.refused("employ", e);
        }
    }

    public boolean isOver(EmploymentRow row) {
        return row.endedBefore(say.today());
    }

    public boolean isClosed() {
        return unit.to() != null && unit.to().isBefore(say.today());
    }

    public EmploymentKind[] getKinds() {
        return EmploymentKind.values();
    }

    public UnitDetail getUnit() {
        return unit;
    }

    public List<EmploymentRow> getPeople() {
        return people;
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

    public EmployeeName getPerson() {
        return person;
    }

    public void setPerson(EmployeeName person) {
        this.person = person;
    }

    public EmploymentKind getKind() {
        return kind;
    }

    public void setKind(EmploymentKind kind) {
        this.kind = kind;
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
