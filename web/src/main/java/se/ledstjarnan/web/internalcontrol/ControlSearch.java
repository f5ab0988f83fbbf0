package se.ledstjarnan.web.internalcontrol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ledstjarnan.ejb.internalcontrol.ControlPlanService;
import se.ledstjarnan.ejb.internalcontrol.MomentRef;
import se.ledstjarnan.web.shared.SearchPlace;

/** Plans and their controls by their numbers in the search at the top. */
@ApplicationScoped
public class ControlSearch implements SearchPlace {

    private static final Pattern NUMBER = Pattern.compile("IK-(\\d{1,9})");

    @Inject
    private ControlPlanService plans;

    @Override
    public Optional<String> exact(String text) {
        String typed = text.toUpperCase(Locale.ROOT);
        Optional<MomentRef> moment = MomentRef.of(typed);
        if (moment.isPresent()) {
            return moment.filter(plans::has).map(ref -> "/internalcontrol/moment.xhtml?number=" + ref);
        }
        Matcher plan = NUMBER.matcher(typed);
        return plan.matches() && plans.has(new MomentRef(Integer.parseInt(plan.group(1)), 0))
                ? Optional.of("/internalcontrol/plan.xhtml?number=" + Integer.parseInt(plan.group(1)))
                : Optional.empty();
    }

    @Override
    public Optional<Hits> search(String words) {
        return Optional.empty();
    }
}
