package se.ledstjarnan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Asks the features for the counts of the menu; features without one cost nothing. */
@RequestScoped
public class MenuCounts {

    @Inject
    @Any
    Instance<MenuCount> features;

    /** The count of the page, or null when nothing waits. */
    public MenuCount.Count of(String page) {
        for (MenuCount feature : features) {
            if (feature.page().equals(page)) {
                MenuCount.Count count = feature.count();
                return count == null || count.number() == 0 ? null : count;
            }
        }
        return null;
    }
}
