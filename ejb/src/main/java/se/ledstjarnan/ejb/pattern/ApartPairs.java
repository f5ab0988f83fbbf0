package se.ledstjarnan.ejb.pattern;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which cases are never put together, as people have said. */
final class ApartPairs {

    private final Map<Long, Set<Long>> said = new HashMap<>();

    /** The one is not about the same thing as the other. */
    void add(long one, long other) {
        said.computeIfAbsent(one, none -> new HashSet<>()).add(other);
    }

    boolean between(Collection<Long> some, Collection<Long> others) {
        return any(some, others) || any(others, some);
    }

    private boolean any(Collection<Long> some, Collection<Long> others) {
        return some.stream().anyMatch(one -> isApart(one, others));
    }

    private boolean isApart(Long one, Collection<Long> others) {
        Set<Long> apart = said.get(one);
        return apart != null && others.stream().anyMatch(apart::contains);
    }

    /** Those that may stand together: a case is left out that somebody has said is not the same as another of them. */
    List<Long> together(List<Long> cases) {
        Set<Long> all = new HashSet<>(cases);
        for (Long each : cases) {
            if (isApart(each, all)) {
                all.remove(each);
            }
        }
        return cases.stream().filter(all::contains).toList();
    }
}
