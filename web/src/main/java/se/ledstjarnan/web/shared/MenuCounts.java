package se.ledstjarnan.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks the features for the counts of the menu; features without one cost nothing. */
@ApplicationScoped
public class MenuCounts {

    @Inject
    @Any
    Instance<MenuCount> features;

    private Map<String, MenuCount> byPage;

    @PostConstruct
    void arrange() {
        byPage = features.stream().collect(Collectors.toMap(MenuCount::page, Function.identity()));
    }

    /** The count of the page, or null when nothing waits. */
    public MenuCount.Count of(String page) {
        MenuCount feature = byPage.get(page);
        MenuCount.Count count = feature == null ? null : feature.count();
        return count == null || count.number() == 0 ? null : count;
    }
}
