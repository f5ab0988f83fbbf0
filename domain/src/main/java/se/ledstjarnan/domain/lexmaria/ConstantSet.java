package se.ledstjarnan.domain.lexmaria;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A set of constants as it stands in one column: their names, in their order. */
final class ConstantSet {

    private ConstantSet() {}

    static <E extends Enum<E>> Set<E> of(Class<E> type, String names) {
        Set<E> constants = EnumSet.noneOf(type);
        if (names != null) {
            Arrays.stream(names.split(","))
                    .map(name -> Enum.valueOf(type, name))
                    .forEach(constants::add);
        }
        return constants;
    }

    /** Null for none. */
    static <E extends Enum<E>> String names(Set<E> constants) {
        return constants.isEmpty()
                ? null
                : new TreeSet<>(constants).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    static <E extends Enum<E>> String with(Class<E> type, String names, Set<E> more) {
        Set<E> all = of(type, names);
        all.addAll(more);
        return names(all);
    }
}
