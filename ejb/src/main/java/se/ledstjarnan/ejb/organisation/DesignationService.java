package se.ledstjarnan.ejb.organisation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.Designation;
import se.ledstjarnan.domain.organisation.Roles;

/** Who was designated for what on a day, for everyone who wonders whom to turn to. */
@Stateless
@DenyAll
public class DesignationService {

    @Inject
    private Designations designations;

    /** All tasks, in the order of the law's course; those that nobody had are among them. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<Designation> on(LocalDate day) {
        return designations.on(day);
    }
}
