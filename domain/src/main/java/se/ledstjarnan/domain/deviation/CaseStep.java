package se.ledstjarnan.domain.deviation;

import java.time.Instant;

/**
 * One step of a case's timeline, as shown.
 *
 * @param action null for the report itself
 * @param comment the words that went with it; null where none
 */
public record CaseStep(DeviationAction action, DeviationStatus statusAfter, Instant at, String by, String comment) {}
