package se.ledstjarnan.domain.deviation;

import java.time.Instant;

/**
 * Another case near in time, which may be about the same event.
 *
 * @param unit name of the unit, where it is another one; null for the same
 * @param samePerson whether both concern the same birth date or personnummer
 */
public record CaseNear(
        String number, String title, DeviationStatus status, Instant occurredAt, String unit, boolean samePerson) {}
