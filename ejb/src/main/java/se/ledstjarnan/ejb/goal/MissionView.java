package se.ledstjarnan.ejb.goal;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of a mission.
 *
 * @param unitId null for the whole
 * @param to its last day; null where nothing has ended it
 * @param laws the paragraphs that it rests on
 * @param decisions the decisions that it rests on
 * @param writes whether the reader may write a new version
 */
public record MissionView(
        long id,
        Long unitId,
        String unit,
        String text,
        String vision,
        LocalDate from,
        LocalDate to,
        String by,
        Instant at,
        List<String> laws,
        List<String> decisions,
        List<String> lawKeys,
        List<Long> decisionIds,
        boolean writes)
        implements Serializable {}
