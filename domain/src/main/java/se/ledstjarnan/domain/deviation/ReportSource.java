package se.ledstjarnan.domain.deviation;

/** Where the report came from (C2). */
public enum ReportSource {
    STAFF,
    CLIENT,
    RELATIVE,
    CITIZEN,
    AUTHORITY,
    CARE_PROVIDER,
    /** An association or another organisation. */
    ASSOCIATION
}
