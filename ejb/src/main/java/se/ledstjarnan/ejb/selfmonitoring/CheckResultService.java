package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Results of signed checks over time and between units: of one's own units, and of all within the part of the work one follows up. */
@Stateless
@DenyAll
public class CheckResultService {

    @Inject
    private JpaCheckResults reads;

    @Inject
    private JpaCheckOverview overview;

    @Inject
    private JpaCheckGoals goals;

    @Inject
    private CurrentUser user;

    /** @param list null for the one that was checked last; @param unit narrows the questions; null for every unit */
    @RolesAllowed(Roles.MEDARBETARE)
    public CheckResults results(Integer list, Long unit) {
        return reads.find(list, unit, user.scope());
    }

    /** The goals of this year that the list's results are indicators of. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<CheckGoal> goals(int list) {
        return goals.of(list, user.scope().day().getYear());
    }

    /** All units together in a year, as it can be told to the political bodies. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public CheckOverview overview(int year) {
        return overview.year(year, user.scope().day());
    }
}
