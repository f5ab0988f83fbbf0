package se.ledstjarnan.domain.deviation;

import java.time.Instant;

/** Another case, as one line: a linked case with how it belongs here, or an earlier similar event (kind is null). */
public record CaseTie(LinkKind kind, String number, String title, DeviationStatus status, Instant occurredAt) {

    public CaseTie(String number, String title, DeviationStatus status, Instant occurredAt) {
        this(null, number, title, status, occurredAt);
    }
}
