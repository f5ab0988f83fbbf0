package se.ledstjarnan.domain.deviation;

import java.time.Instant;

/** A reply to the reporter, or something the reporter added, as shown. The channel is null for what the reporter added. */
public record CaseReply(FeedbackChannel channel, String text, Instant at, String by, String title) {}
