package se.ledstjarnan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks the features for the counts of the menu; features without one cost nothing. */
@RequestScoped
public class MenuCounts {

    @Inject
    @Any
    Instance<MenuCount> features;

    private Map<String, MenuCount> byPage;

    /** The count of the page, or null when nothing waits. */
    public MenuCount.Count of(String page) {
        if (byPage == null) {
            byPage = features.stream().collect(Collectors.toMap(MenuCount::page, Function.identity()));
        }
        MenuCount feature = byPage.get(page);
        MenuCount.Count count = feature == null ? null : feature.count();
        return count == null || count.number() == 0 ? null : count;
    }
}
