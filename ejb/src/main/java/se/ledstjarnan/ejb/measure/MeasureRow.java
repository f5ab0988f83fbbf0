package se.ledstjarnan.ejb.measure;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.domain.measure.MeasureReach;
import se.ledstjarnan.domain.measure.MeasureStatus;

/**
 * A measure in a list.
 *
 * @param number of the case it came from
 * @param nextDate by when someone must do something; null when nothing is left
 */
public record MeasureRow(
        long id,
        String title,
        MeasureKind kind,
        MeasureReach reach,
        String number,
        String unit,
        String ownerGiven,
        String ownerFamily,
        LocalDate due,
        LocalDate nextDate,
        MeasureStatus status,
        EffectVerdict verdict)
        implements Serializable {

    public String owner() {
        return ownerGiven + " " + ownerFamily;
    }

    /** Done, and its effect is still to be judged. */
    public boolean awaitsVerdict() {
        return status == MeasureStatus.DONE && nextDate != null;
    }
}
