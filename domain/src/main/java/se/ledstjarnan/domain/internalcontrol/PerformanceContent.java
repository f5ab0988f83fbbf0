package se.ledstjarnan.domain.internalcontrol;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What somebody says of a control that was carried out, or could not be.
 *
 * @param words what was done, or why it could not be
 * @param deviation what was wrong; needed with a remark
 */
public record PerformanceContent(ControlResult result, LocalDate doneOn, String words, String deviation)
        implements Serializable {}
