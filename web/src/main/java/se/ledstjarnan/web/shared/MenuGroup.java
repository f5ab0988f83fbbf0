package se.ledstjarnan.web.shared;

import java.util.List;
import java.util.Objects;

/**
 * Pages of the menu under one heading; the label is a key of the shared bundle, or null for the first group.
 *
 * @param open whether its pages are shown at once, or unfolded by the reader
 */
public record MenuGroup(String label, List<MenuItem> items, boolean open) {

    /** Most pages of a menu that is shown whole. */
    private static final int SHORT = 14;

    /** @param length of the whole menu, in pages */
    static MenuGroup of(String label, List<MenuItem> items, int length) {
        return new MenuGroup(label, items, length <= SHORT || items.stream().anyMatch(MenuItem::current));
    }

    /** What waits on its pages together, for when they are folded away; null for nothing. */
    public MenuCount.Count getCount() {
        List<MenuCount.Count> counts =
                items.stream().map(MenuItem::count).filter(Objects::nonNull).toList();
        if (counts.isEmpty()) {
            return null;
        }
        int sum = counts.stream().mapToInt(MenuCount.Count::number).sum();
        String kind = counts.stream().map(MenuCount.Count::kind).anyMatch("late"::equals) ? "late" : "active";
        return new MenuCount.Count(sum, kind, Texts.of("shared.menu.waiting"));
    }
}
