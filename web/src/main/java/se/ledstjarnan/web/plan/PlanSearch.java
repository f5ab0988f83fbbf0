package se.ledstjarnan.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ledstjarnan.ejb.plan.ActionPlanService;
import se.ledstjarnan.ejb.plan.ActivityNumber;
import se.ledstjarnan.web.shared.SearchPlace;

/** Action plans and their activities by their numbers in the search at the top, for those who may read them. */
@ApplicationScoped
public class PlanSearch implements SearchPlace {

    private static final Pattern NUMBER = Pattern.compile("H-(\\d{1,9})");

    @Inject
    private ActionPlanService plans;

    @Override
    public Optional<String> exact(String text) {
        String typed = text.toUpperCase(Locale.ROOT);
        Optional<ActivityNumber> activity = ActivityNumber.of(typed);
        if (activity.isPresent()) {
            return activity.filter(number -> plans.has(number.plan()))
                    .map(number -> "/plan/activity.xhtml?number=" + number);
        }
        Matcher plan = NUMBER.matcher(typed);
        return plan.matches() && plans.has(Integer.parseInt(plan.group(1)))
                ? Optional.of("/plan/plan.xhtml?number=" + Integer.parseInt(plan.group(1)))
                : Optional.empty();
    }

    /** The list of plans has a search for words of its own; counting here too would be one statement too many for the page. */
    @Override
    public Optional<Hits> search(String words) {
        return Optional.empty();
    }
}
