package se.ledstjarnan.ejb.measure;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.measure.DateChange;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.Measure;
import se.ledstjarnan.domain.measure.MeasureAction;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.MeasureReach;
import se.ledstjarnan.domain.measure.MeasureStatus;

/**
 * One measure as one reader may see it.
 *
 * @param forBoardAt when somebody said that the board is to be told; null where nobody has
 * @param indicatorId in which its effect is to be seen; null for none
 * @param changed the governing documents that it has changed
 * @param mayReadCase whether the reader may follow the number to the case
 * @param mayChangeDocuments whether the reader is one of those who carry it out or answer for it
 * @param allowed what the reader may do now
 */
public record MeasureView(
        long id,
        long version,
        MeasureOrigin origin,
        long originId,
        String number,
        long unitId,
        String unit,
        MeasureReach reach,
        MeasureKind kind,
        String title,
        String description,
        Long ownerId,
        String ownerGiven,
        String ownerFamily,
        LocalDate due,
        LocalDate nextDate,
        MeasureStatus status,
        Decided decided,
        Expected expected,
        Judged judged,
        List<Moved> moved,
        Instant forBoardAt,
        Long indicatorId,
        List<ChangedDocument> changed,
        boolean mayReadCase,
        boolean mayChangeDocuments,
        Set<MeasureAction> allowed)
        implements Serializable {

    /** Who decided it, and how it ended; the end is null while it is planned. */
    public record Decided(Instant createdAt, String createdBy, Instant endedAt, String endedBy, String endComment)
            implements Serializable {}

    /** The effect expected; only the reason is set where it is not followed up. */
    public record Expected(String expectation, String measuredHow, LocalDate followUp, String noFollowUpReason)
            implements Serializable {}

    /** The verdict on effect; all null until given. */
    public record Judged(EffectVerdict verdict, String comment, Instant at, String by) implements Serializable {}

    /** A date that was moved. */
    public record Moved(DateChange.Which which, LocalDate from, LocalDate to, String reason, Instant at, String by)
            implements Serializable {}

    public String owner() {
        return ownerGiven + " " + ownerFamily;
    }

    public boolean may(MeasureAction action) {
        return allowed.contains(action);
    }

    /** Done, and its effect is still to be judged. */
    public boolean awaitsVerdict() {
        return status == MeasureStatus.DONE && nextDate != null;
    }

    static MeasureView of(MeasureDesk.Open open, List<ChangedDocument> changed) {
        Measure m = open.measure();
        return new MeasureView(
                m.getId(),
                m.getVersion(),
                m.getOrigin(),
                m.getOriginId(),
                m.getOriginNumber(),
                m.getUnit().getId(),
                m.getUnit().getName(),
                m.getReach(),
                m.getPlan().getKind(),
                m.getPlan().getTitle(),
                m.getPlan().getDescription(),
                m.getOwner().getId(),
                m.getOwner().getGivenName(),
                m.getOwner().getFamilyName(),
                m.getDue(),
                m.getNextDate(),
                m.getStatus(),
                new Decided(
                        m.getCreatedAt(),
                        m.getCreatedBy().getName(),
                        m.getEndedAt(),
                        m.getEndedBy() == null ? null : m.getEndedBy().getName(),
                        m.getEndComment()),
                new Expected(
                        m.getEffect().getExpectation(),
                        m.getEffect().getMeasuredHow(),
                        m.getEffect().getFollowUp(),
                        m.getEffect().getNoFollowUpReason()),
                new Judged(
                        m.getVerdict(),
                        m.getVerdictComment(),
                        m.getVerdictAt(),
                        m.getVerdictBy() == null ? null : m.getVerdictBy().getName()),
                m.getDateChanges().stream()
                        .map(c -> new Moved(
                                c.getWhich(),
                                c.getEarlier(),
                                c.getLater(),
                                c.getReason(),
                                c.getChangedAt(),
                                c.getBy().getName()))
                        .toList(),
                m.getForBoardAt(),
                m.getIndicatorId(),
                changed,
                open.mayReadCase(),
                open.acts(),
                open.allowed());
    }
}
