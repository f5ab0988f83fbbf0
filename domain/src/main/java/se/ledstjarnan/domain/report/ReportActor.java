package se.ledstjarnan.domain.report;

import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Role;

/** Who acts on a report, in which roles. */
public record ReportActor(Employee employee, Set<Role> roles) {

    public ReportActor {
        roles = Set.copyOf(roles);
    }
}
