package se.ledstjarnan.domain.deviation;

/** A suspicion that moves the case to those designated for it. */
public enum Restriction {
    NONE,
    LEX_SARAH,
    LEX_MARIA
}
