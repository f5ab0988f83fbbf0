package se.ledstjarnan.ejb.responsibility;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.responsibility.Bearer;
import se.ledstjarnan.domain.responsibility.GapKind;

/**
 * A task that nobody has, or not the one it should.
 *
 * @param number of the task; null where all of a role's or a unit's are concerned
 * @param unit null where no unit is concerned
 * @param person whom it was distributed to; null for none
 * @param tasks how many tasks are concerned
 * @param last the last day, where a distribution ran out; else null
 */
public record GapRow(
        GapKind kind,
        Bearer bearer,
        Integer number,
        String task,
        Long unitId,
        String unit,
        String person,
        int tasks,
        LocalDate last)
        implements Serializable {}
