package se.ledstjarnan.domain.organisation;

/**
 * An active employee, as known for a request of one day.
 *
 * @param title the job title; null where unknown
 */
public record Caller(long id, String name, String title, Assignment assignment) {}
