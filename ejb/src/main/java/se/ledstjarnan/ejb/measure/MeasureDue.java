package se.ledstjarnan.ejb.measure;

import java.time.LocalDate;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.notification.Due;

/**
 * A measure that someone must do something about, with what tells who may hear of it.
 *
 * @param unitId the unit of the case
 * @param receivingUnitId the unit whose leaders received the case; null where a role did
 * @param pastManager the case concerns the unit's manager
 */
public record MeasureDue(
        Long id,
        String number,
        Long ownerId,
        LocalDate nextDate,
        MeasureStatus status,
        Long unitId,
        Long receivingUnitId,
        boolean pastManager,
        Restriction restriction) {

    /** From a case other than a deviation, which the next level up never hears of. */
    public MeasureDue(Long id, String number, Long ownerId, LocalDate nextDate, MeasureStatus status) {
        this(id, number, ownerId, nextDate, status, null, null, false, Restriction.LEX_SARAH);
    }

    Due reminder() {
        boolean planned = status == MeasureStatus.PLANNED;
        return new Due(
                (planned ? "measure:" : "verdict:") + id,
                number,
                MeasureTrail.path(id),
                ownerId,
                escalatedTo(),
                nextDate,
                planned ? Due.MEASURE : Due.VERDICT);
    }

    /** The next level up must not learn of a case that is kept from it: one under suspicion, or about the manager. */
    private Long escalatedTo() {
        if (restriction != Restriction.NONE) {
            return null;
        }
        return receivingUnitId != null || pastManager ? receivingUnitId : unitId;
    }
}
