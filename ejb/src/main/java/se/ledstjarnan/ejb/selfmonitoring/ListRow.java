package se.ledstjarnan.ejb.selfmonitoring;

import java.io.Serializable;
import java.time.Instant;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;

/** A list among others. @param version the one in force; null where none is; @param draft whether one is being written */
public record ListRow(
        int number,
        String title,
        CheckPart area,
        int questions,
        int target,
        Integer version,
        Instant inForceAt,
        boolean draft,
        boolean ended)
        implements Serializable {}
