package se.ledstjarnan.ejb.measure;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.measure.MeasureStatus;

/** A measure that its owner must do something about. */
public record MeasureTask(
        Long id, String number, String title, String expectation, LocalDate nextDate, MeasureStatus status)
        implements Serializable {

    /** Done, and its effect is still to be judged. */
    public boolean awaitsVerdict() {
        return status == MeasureStatus.DONE;
    }
}
