package se.ledstjarnan.domain.law;

/** The law's own words for how soon; none of them is a number of days, and none may be turned into one. */
public enum LimitWord {
    /** Genast. */
    AT_ONCE,
    /** Snarast. */
    AS_SOON_AS_POSSIBLE,
    /** Utan dröjsmål. */
    WITHOUT_DELAY,
    /** Skyndsamt. */
    PROMPTLY,
    /** Så snart som det har kommit in eller upprättats. */
    AS_SOON_AS_RECEIVED
}
