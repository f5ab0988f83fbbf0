package se.ledstjarnan.ejb.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import se.ledstjarnan.domain.organisation.Scope;

/** What start pages show as unusual, for some minutes; what was read for one person's rights is never shown to another. */
@ApplicationScoped
class RememberedUnusual {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST = 500;

    private final Map<Scope, Entry> read = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Scope, Entry> eldest) {
            return size() > MOST;
        }
    });

    private record Entry(UnusualService.Unusual unusual, long at) {}

    UnusualService.Unusual of(Scope scope, Supplier<UnusualService.Unusual> reading) {
        Entry entry = read.get(scope);
        if (entry == null || System.nanoTime() - entry.at() >= KEPT.toNanos()) {
            entry = new Entry(reading.get(), System.nanoTime());
            read.put(scope, entry);
        }
        return entry.unusual();
    }
}
