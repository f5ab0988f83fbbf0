package se.ledstjarnan.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.organisation.People;

/** Tells someone whom the organisation does not place anywhere yet whom to talk to. */
@Named
@RequestScoped
public class Unplaced {

    @Inject
    private People people;

    private List<EmployeeName> administrators;

    public List<EmployeeName> getAdministrators() {
        if (administrators == null) {
            administrators = people.peopleWith(Role.SYSTEMFORVALTARE);
        }
        return administrators;
    }
}
