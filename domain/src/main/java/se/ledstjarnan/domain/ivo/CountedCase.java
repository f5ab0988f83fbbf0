package se.ledstjarnan.domain.ivo;

import java.time.LocalDate;

/**
 * What figures are made of: the days of one case, and nothing that says whose it is.
 *
 * @param judged what it was decided to be; null while it is not decided
 * @param performers told of by a private performer
 * @param decidedOn null until then
 * @param notifiedOn when IVO was told; null where it was not
 */
public record CountedCase<G extends Enum<G>>(
        LocalDate receivedOn, G judged, boolean performers, LocalDate decidedOn, LocalDate notifiedOn) {}
