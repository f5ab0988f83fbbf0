package se.ledstjarnan.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.UnitOfDay;
import se.ledstjarnan.domain.organisation.WorkedThere;
import se.ledstjarnan.ejb.organisation.OrganisationOfDayService;
import se.ledstjarnan.ejb.organisation.OrganisationService;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** The organisation on the day in the address; who led and worked in a unit that day, and where a person has been. */
@Named
@RequestScoped
public class OrganisationDayPage {

    @Inject
    private OrganisationOfDayService days;

    @Inject
    private OrganisationService organisation;

    @Inject
    private Say say;

    private List<UnitOfDay> tree;
    private List<WorkedThere> people;
    private List<WorkedThere> past;
    private List<EmployeeName> found;

    public LocalDate getDay() {
        LocalDate asked = Asked.day(Asked.parameter("day"));
        return asked == null ? say.today() : asked;
    }

    public boolean isBadDay() {
        String typed = Asked.parameter("day");
        return typed != null && !typed.isBlank() && Asked.day(typed) == null;
    }

    public List<UnitOfDay> getTree() {
        if (tree == null) {
            tree = days.tree(getDay());
        }
        return tree;
    }

    /** The unit asked about, where it was there that day; else null. */
    public UnitOfDay getUnit() {
        Long asked = Asked.id(Asked.parameter("unit"));
        return getTree().stream()
                .filter(unit -> asked != null && unit.id() == asked)
                .findFirst()
                .orElse(null);
    }

    public List<WorkedThere> getPeople() {
        if (people == null) {
            people = getUnit() == null ? List.of() : days.people(getUnit().id(), getDay());
        }
        return people;
    }

    /** What the person asked about has led and where the person has worked. */
    public List<WorkedThere> getPast() {
        if (past == null) {
            Long asked = Asked.id(Asked.parameter("person"));
            past = asked == null ? List.of() : days.person(asked);
        }
        return past;
    }

    public String getName() {
        return Asked.text(Asked.parameter("name"));
    }

    /** Those whose name begins with what was typed. */
    public List<EmployeeName> getFound() {
        if (found == null) {
            found = organisation.search(getName());
        }
        return found;
    }

    public boolean isNothingFound() {
        return getName() != null && !getName().isBlank() && getFound().isEmpty();
    }

    public String period(WorkedThere row) {
        return say.day(row.from()) + " – "
                + (row.to() == null ? Texts.of("organisation.unit.until") : say.day(row.to()));
    }
}
