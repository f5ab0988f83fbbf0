package se.ledstjarnan.web.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ledstjarnan.ejb.goal.GoalService;
import se.ledstjarnan.ejb.goal.IndicatorService;
import se.ledstjarnan.web.shared.SearchPlace;

/** Goals and indicators by their numbers in the search at the top, as M-12 and I-7. */
@ApplicationScoped
public class GoalSearch implements SearchPlace {

    private static final Pattern NUMBER = Pattern.compile("([MI])-(\\d{1,9})");

    @Inject
    private GoalService goals;

    @Inject
    private IndicatorService indicators;

    @Override
    public Optional<String> exact(String text) {
        Matcher found = NUMBER.matcher(text.toUpperCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(found.group(2));
        if (found.group(1).equals("M")) {
            return goals.has(number) ? Optional.of("/goal/goal.xhtml?number=" + number) : Optional.empty();
        }
        return indicators.has(number) ? Optional.of("/goal/indicator.xhtml?number=" + number) : Optional.empty();
    }

    /** The lists have a search for words of their own. */
    @Override
    public Optional<Hits> search(String words) {
        return Optional.empty();
    }
}
