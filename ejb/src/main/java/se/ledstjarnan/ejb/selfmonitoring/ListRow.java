package se.ledstjarnan.ejb.selfmonitoring;

import java.io.Serializable;
import java.time.Instant;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;

/** A list among others. @param unit whose it is; null for every unit's; @param version the one in force; null where none is; @param draft whether one is being written */
public record ListRow(
        int number,
        String unit,
        String title,
        CheckPart area,
        int questions,
        int target,
        Integer version,
        Instant inForceAt,
        boolean draft,
        boolean ended)
        implements Serializable {}
