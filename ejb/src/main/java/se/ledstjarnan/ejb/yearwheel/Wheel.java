package se.ledstjarnan.ejb.yearwheel;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Role;

/**
 * A year: what was asked for, by day, and what one can ask for.
 *
 * @param units those that anything of the year belongs to, by name; two may have the same
 * @param keeps whether the reader keeps any yearly duties
 */
public record Wheel(int year, List<WheelItem> items, List<NamedChoice> units, Set<Role> roles, boolean keeps) {

    public Wheel {
        items = List.copyOf(items);
    }

    public List<WheelItem> of(int month) {
        return items.stream()
                .filter(item -> item.due().getMonthValue() == month)
                .collect(Collectors.toUnmodifiableList());
    }
}
