package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.deviation.ScaleAxis;
import se.ledstjarnan.domain.deviation.ScaleLevel;

/** What a step of a scale was or is called, from a day to a day; {@code to} is null for the words that hold on. */
public record ScaleRow(
        Long id, ScaleAxis axis, int level, String word, String description, LocalDate from, LocalDate to)
        implements Serializable {

    static ScaleRow of(ScaleLevel level) {
        return new ScaleRow(
                level.getId(),
                level.getAxis(),
                level.getLevel(),
                level.getWord(),
                level.getDescription(),
                level.getPeriod().getFrom(),
                level.getPeriod().getTo());
    }
}
