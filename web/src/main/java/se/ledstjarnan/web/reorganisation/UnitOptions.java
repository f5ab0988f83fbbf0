package se.ledstjarnan.web.reorganisation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.UnitRow;
import se.ledstjarnan.web.shared.Choice;

/** Units to choose from, each with what it belongs to. */
final class UnitOptions {

    private UnitOptions() {}

    /** @param units all, also those that what is chosen among belongs to */
    static List<Choice> of(List<UnitRow> units, Predicate<UnitRow> offered) {
        Map<Long, UnitRow> all = units.stream().collect(Collectors.toMap(UnitRow::id, Function.identity()));
        return units.stream()
                .filter(offered)
                .map(row -> new Choice(row.id().toString(), label(row, all.get(row.parentId())), false))
                .toList();
    }

    private static String label(UnitRow row, UnitRow above) {
        return above == null ? row.name() : row.name() + " (" + above.name() + ")";
    }
}
