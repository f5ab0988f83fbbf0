package se.ledstjarnan.web.goal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.ejb.goal.PublicGoal;
import se.ledstjarnan.ejb.goal.PublicGoalService;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** What citizens may expect and how it goes, in words; nobody needs an account for it. */
@Named
@RequestScoped
public class PublicGoalPage {

    @Inject
    private PublicGoalService goals;

    @Inject
    private Say say;

    private List<PublicGoal> all;

    public List<PublicGoal> getGoals() {
        if (all == null) {
            all = goals.all();
        }
        return all;
    }

    /** "Gäller 2025–2028, Avdelningen för äldreomsorg". */
    public String about(PublicGoal goal) {
        String where = goal.unit() == null ? Texts.of("goal.public.whole") : goal.unit();
        return Texts.of(
                "goal.public.about", Integer.toString(goal.firstYear()), Integer.toString(goal.lastYear()), where);
    }

    /** The level with its unit, or in words why it is not shown. */
    public String level(PublicGoal.Level level) {
        return level.value() == null
                ? Texts.of("goal.public.state." + level.state())
                : say.number(level.value()) + " " + level.measuredIn();
    }

    public String target(PublicGoal.Level level) {
        return level.target() == null ? Texts.of("goal.public.noTarget") : say.number(level.target());
    }

    /** A sign and the word; empty where nothing can be said. */
    public String reached(PublicGoal.Level level) {
        Boolean reached = level.reached();
        return reached == null ? "" : Texts.of(reached ? "goal.public.reached" : "goal.public.notReached");
    }

    public String reachedKind(PublicGoal.Level level) {
        return Boolean.TRUE.equals(level.reached()) ? "fine" : "soon";
    }

    /** Where it was the time before; empty for nothing. */
    public String before(PublicGoal.Level level) {
        return level.before() == null ? "" : Texts.of("goal.public.before", say.number(level.before()));
    }
}
