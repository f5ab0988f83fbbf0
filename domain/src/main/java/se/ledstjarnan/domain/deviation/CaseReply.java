package se.ledstjarnan.domain.deviation;

import java.time.Instant;

/**
 * A reply to the reporter, or something the reporter added, as shown. The channel is null for what the reporter added.
 *
 * @param planned planned measures; null for none
 * @param toChild in words that the child understands; null for none
 * @param whyNotToChild why the child has no reply of its own; null where it has one, or none is concerned
 */
public record CaseReply(
        FeedbackChannel channel,
        String text,
        String planned,
        String toChild,
        String whyNotToChild,
        Instant at,
        String by,
        String title) {}
