package se.ledstjarnan.ejb.report;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** What a manager is asked to enter before a quarter's report is drafted. */
@Stateless
@DenyAll
public class DenominatorTaskService {

    /** Units of the caller's without any number of the quarter. */
    public record Wanted(Quarter quarter, List<String> units) implements Serializable {}

    @Inject
    private DenominatorGaps gaps;

    @Inject
    private CurrentUser user;

    /** Empty where nothing is missing or the quarter's end is not near; see {@link DenominatorGaps}. */
    @RolesAllowed(Roles.ENHETSCHEF)
    public Optional<Wanted> wanted() {
        return Optional.ofNullable(gaps.byLeader().get(user.employeeId()))
                .map(units -> new Wanted(gaps.running(), units));
    }
}
