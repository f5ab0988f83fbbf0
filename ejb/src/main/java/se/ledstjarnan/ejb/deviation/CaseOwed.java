package se.ledstjarnan.ejb.deviation;

import java.time.Instant;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.Role;

/**
 * What a reminder needs of a case: read without the case itself, since a morning may have thousands.
 *
 * @param handlerId null while nobody has taken it on
 * @param receivingUnitId null where a role receives it
 */
public record CaseOwed(
        long id,
        String number,
        Instant reportedAt,
        long unitId,
        boolean pastManager,
        Restriction restriction,
        Long handlerId,
        Long receivingUnitId,
        Role receivingRole) {}
