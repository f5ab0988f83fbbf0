package se.ledstjarnan.ejb.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import se.ledstjarnan.domain.organisation.Scope;

/**
 * What the start page has counted, for some minutes: three years of months and a quarter's handling hardly change between two visits, and
 * with many cases they are most of what the page costs. What is counted for one person's rights is never shown to another.
 */
@ApplicationScoped
class RememberedSituations {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST = 500;

    private final Map<Key, Entry> counted = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Entry> eldest) {
            return size() > MOST;
        }
    });

    /** The person with all rights of that day, and how soon a reply is to be given, which the figures depend on. */
    private record Key(Scope scope, int days) {}

    private record Entry(JpaSituation.Found found, long at) {

        boolean isFresh() {
            return System.nanoTime() - at < KEPT.toNanos();
        }
    }

    JpaSituation.Found of(Scope scope, int days, Supplier<JpaSituation.Found> count) {
        Key key = new Key(scope, days);
        Entry entry = counted.get(key);
        if (entry == null || !entry.isFresh()) {
            entry = new Entry(count.get(), System.nanoTime());
            counted.put(key, entry);
        }
        return entry.found();
    }
}
