package se.ledstjarnan.domain.deviation;

/** Gives out case numbers, without gaps within a year. */
public interface CaseNumbers {

    /** The next number of the year, such as 2026-0431; part of the caller's transaction, so that a rollback gives it back. */
    String next(int year);
}
