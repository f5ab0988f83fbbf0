package se.ledstjarnan.domain.deviation;

/** What somebody who has just reported says to the question whether it was easy. */
public enum ReportEase {
    YES,
    SO_SO,
    NO
}
