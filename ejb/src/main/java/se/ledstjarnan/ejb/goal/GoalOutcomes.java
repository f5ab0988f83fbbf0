package se.ledstjarnan.ejb.goal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.goal.Levels;
import se.ledstjarnan.domain.goal.SeriesOutcome;
import se.ledstjarnan.domain.organisation.Roles;

/** All indicators in all units over years, against their targets, for those who look for what deviates; one statement whatever their number. */
@Stateless
@DenyAll
public class GoalOutcomes {

    @Inject
    private JpaSeries series;

    /**
     * What to look at.
     *
     * @param unitId this unit and everything below it; null for all and the whole
     * @param onlyOfGoals only indicators of goals that hold some time in these years
     */
    public record Query(int firstYear, int lastYear, Long unitId, boolean onlyOfGoals) {}

    /** The earliest outcome first in each; those without outcomes too. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public List<SeriesOutcome> series(Query query) {
        StringBuilder where = new StringBuilder("(i.retired_on is null or i.retired_on >= :seriesFrom)");
        Map<String, Object> parameters = new HashMap<>();
        if (query.unitId() != null) {
            where.append(" and ").append(UnitsBelow.in("s.unit_id"));
            parameters.put("within", query.unitId());
        }
        if (query.onlyOfGoals()) {
            where.append(
                    " and exists (select 1 from goal_indicator gi join goal g on g.id = gi.goal_id and g.status <> 'DRAFT'"
                            + " where gi.indicator_id = i.id and g.first_year <= :seriesLast and g.last_year >= :seriesFirst)");
        }
        return series.find(where.toString(), parameters, query.firstYear(), query.lastYear());
    }

    /** The words for how near their targets outcomes are. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public Levels levels() {
        return series.levels();
    }
}
