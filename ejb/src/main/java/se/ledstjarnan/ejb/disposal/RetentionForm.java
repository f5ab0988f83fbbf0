package se.ledstjarnan.ejb.disposal;

import java.time.LocalDate;
import se.ledstjarnan.domain.disposal.RetentionKind;
import se.ledstjarnan.domain.disposal.RetentionOutcome;

/** A retention class as it was typed. */
public record RetentionForm(
        RetentionKind kind,
        String name,
        RetentionOutcome outcome,
        Integer years,
        String reference,
        LocalDate decidedOn,
        String reason,
        LocalDate from) {}
