package se.ledstjarnan.domain.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A few constants kept in one column, in their own order, with commas between. */
public final class EnumList {

    private EnumList() {}

    /** Empty text for none. */
    public static <E extends Enum<E>> String join(Class<E> type, Collection<E> constants) {
        EnumSet<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(constants);
        return ordered.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Null and empty text are none. */
    public static <E extends Enum<E>> Set<E> split(Class<E> type, String joined) {
        return joined == null || joined.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(Arrays.stream(joined.split(","))
                        .map(name -> Enum.valueOf(type, name))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type))));
    }
}
