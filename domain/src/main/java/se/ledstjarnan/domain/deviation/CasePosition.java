package se.ledstjarnan.domain.deviation;

import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;

/**
 * What of a case decides who may see it, as it is or as it was at a moment.
 *
 * @param receivingUnitId null where a role receives
 * @param receivingRole null where a unit receives
 * @param handlerId null where nobody has taken it on
 */
public record CasePosition(
        Long reporterId,
        Set<Long> excluded,
        Restriction restriction,
        LegalArea area,
        Long unitId,
        Long receivingUnitId,
        Role receivingRole,
        Long handlerId) {

    public CasePosition {
        excluded = Set.copyOf(excluded);
    }

    static CasePosition of(CaseFile deviation) {
        Employee handler = deviation.getHandler();
        return new CasePosition(
                deviation.getReporter().getId(),
                deviation.getExcluded(),
                deviation.getRestriction(),
                deviation.getArea(),
                deviation.getUnit().getId(),
                deviation.getReceivingUnit() == null
                        ? null
                        : deviation.getReceivingUnit().getId(),
                deviation.getReceivingRole(),
                handler == null ? null : handler.getId());
    }
}
