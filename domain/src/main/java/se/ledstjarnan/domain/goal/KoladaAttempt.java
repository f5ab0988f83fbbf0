package se.ledstjarnan.domain.goal;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** A time that values were fetched or taken from a file, or were to be. @param fault null where it went well */
public record KoladaAttempt(Kind kind, Instant at, int numbers, KoladaFault fault) implements Serializable {

    /** A job asks every month, so this long means that at least one month has been missed. */
    public static final Duration FRESH = Duration.ofDays(45);

    /** Where the values came from. */
    public enum Kind {
        FETCH,
        FILE,
        /** Those of the demonstration. */
        MADE_UP
    }

    public boolean isStale(Instant now) {
        return at.plus(FRESH).isBefore(now);
    }
}
