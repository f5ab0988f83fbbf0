package se.ledstjarnan.domain.ivo;

import java.util.Set;

/**
 * What of a case decides who may see it, as it is or as it was at a moment.
 *
 * @param excluded those whom it concerns
 * @param unitId null for a private performer's own case
 * @param investigatorId null where nobody investigates yet
 * @param managerConcerned whether it concerns whoever leads the unit
 * @param status as the kind of case names it
 */
public record IvoPosition(
        Set<Long> excluded, Long unitId, Long investigatorId, boolean managerConcerned, String status) {

    public IvoPosition {
        excluded = Set.copyOf(excluded);
    }

    /** @param excluded may be left empty where it is known that whoever asks is not among them */
    public static IvoPosition of(IvoCase of, Set<Long> excluded, Enum<?> status) {
        return new IvoPosition(
                excluded,
                of.getUnit() == null ? null : of.getUnit().getId(),
                of.getInvestigator() == null ? null : of.getInvestigator().getId(),
                of.isManagerConcerned(),
                status.name());
    }

    /** Whether the person investigates the case. */
    public boolean isInvestigatedBy(long employeeId) {
        return investigatorId != null && investigatorId == employeeId;
    }
}
