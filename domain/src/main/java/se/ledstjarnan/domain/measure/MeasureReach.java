package se.ledstjarnan.domain.measure;

/** For whom a measure is taken: the unit of the case by its handler, or the whole administration by the socialchef. */
public enum MeasureReach {
    UNIT,
    ADMINISTRATION
}
