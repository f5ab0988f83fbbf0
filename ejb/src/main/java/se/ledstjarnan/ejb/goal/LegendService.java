package se.ledstjarnan.ejb.goal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.goal.Indicators;
import se.ledstjarnan.domain.goal.Legend;
import se.ledstjarnan.domain.goal.Levels;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.StaleDataException;

/** Keeps the words for how near their targets outcomes are. */
@Stateless
@DenyAll
public class LegendService {

    @Inject
    private Indicators indicators;

    @Inject
    private JpaSeries series;

    @Inject
    private GoalDesk desk;

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public Levels levels() {
        return series.levels();
    }

    /** Takes the place of the words that hold. @param seen those that the caller saw; @param typed the best first */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public void replace(Levels seen, List<Legend.Typed> typed) {
        if (!series.levels().equals(seen)) {
            throw new StaleDataException();
        }
        Legend legend = new Legend(typed, desk.me(), desk.now());
        indicators.legend().retire(desk.now());
        desk.flush();
        indicators.add(legend);
        desk.administered(legend);
    }
}
