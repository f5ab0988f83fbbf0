package se.ledstjarnan.ejb.disposal;

import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.disposal.RetentionKind;

/** That a case is gone: of which kind it was, when it was removed, by which decision and with which list. */
public record RemovedCase(
        String number, RetentionKind kind, Instant removedAt, String reference, LocalDate decidedOn, int list) {}
