package se.ledstjarnan.domain.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What a form was given when it was fetched: a number of its own, so that it makes one case however often it is sent, and the time, so
 * that what fills in forms faster than people read is asked to wait.
 *
 * @param token random
 */
public record FormStamp(UUID token, Instant fetched) {

    private static final Duration SHORTEST = Duration.ofSeconds(4);
    private static final Duration LONGEST = Duration.ofHours(12);

    /** Faster than anybody writes. */
    public boolean isTooFast(Instant now) {
        return now.isBefore(fetched.plus(SHORTEST));
    }

    /** Left open so long that it may have been copied around; or fetched in the future. */
    public boolean isOld(Instant now) {
        return now.isAfter(fetched.plus(LONGEST)) || fetched.isAfter(now.plus(SHORTEST));
    }
}
