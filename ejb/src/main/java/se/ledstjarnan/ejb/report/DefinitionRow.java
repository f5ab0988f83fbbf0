package se.ledstjarnan.ejb.report;

import java.io.Serializable;
import java.time.Instant;
import se.ledstjarnan.domain.report.DefinitionStatus;
import se.ledstjarnan.domain.report.PeriodKind;

/** An edition of a definition in a list. @param page where its reports are made, if not as others are */
public record DefinitionRow(
        Long id,
        String code,
        int edition,
        String name,
        String about,
        PeriodKind periodKind,
        String page,
        DefinitionStatus status,
        Long chapters,
        Instant changedAt)
        implements Serializable {}
