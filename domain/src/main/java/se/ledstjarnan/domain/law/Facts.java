package se.ledstjarnan.domain.law;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** When what took place, as far as it is known; what has not taken place is left out. */
public final class Facts {

    private static final Facts NONE = new Facts(Map.of());

    private final Map<Fact, Instant> moments;

    private Facts(Map<Fact, Instant> moments) {
        this.moments = moments;
    }

    public static Facts none() {
        return NONE;
    }

    /** The same and this one; null says that it has not taken place. */
    public Facts with(Fact fact, Instant moment) {
        Map<Fact, Instant> more = new EnumMap<>(Fact.class);
        more.putAll(moments);
        if (moment != null) {
            more.put(fact, moment);
        }
        return new Facts(more);
    }

    /** Null while it has not taken place. */
    public Instant of(Fact fact) {
        return fact == null ? null : moments.get(fact);
    }

    public boolean has(Fact fact) {
        return of(fact) != null;
    }
}
