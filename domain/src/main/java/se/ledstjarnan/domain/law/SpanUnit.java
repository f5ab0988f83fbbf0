package se.ledstjarnan.domain.law;

/** What a limit or a target is counted in. */
public enum SpanUnit {
    /** Targets only: no limit here is set in hours. */
    HOURS,
    DAYS,
    /** Targets only. */
    WORKING_DAYS,
    WEEKS,
    MONTHS,
    YEARS;

    /** Whether a law's limit may be counted in it. */
    public boolean isOfLaw() {
        return this != HOURS && this != WORKING_DAYS;
    }
}
