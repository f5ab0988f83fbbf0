package se.ledstjarnan.ejb.disposal;

import java.time.Instant;
import se.ledstjarnan.domain.disposal.HoldReason;

/** A case that must be kept for the time being. */
public record HoldRow(
        long id, long version, String number, HoldReason reason, String reference, Instant placedAt, String placedBy) {}
