package se.ledstjarnan.domain.measure;

import se.ledstjarnan.domain.organisation.Unit;

/**
 * What a measure came from. Who may read the measure follows from that, at each request anew.
 *
 * @param number as people know it, such as a case number
 */
public record MeasureSource(MeasureOrigin origin, long id, String number, Unit unit) {}
