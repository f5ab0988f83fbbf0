package se.ledstjarnan.ejb.review;

/** Counts of reports in SQL for other features' statements, of the day {@code :day} and the year that began with {@code :year}. */
public final class ReviewCounts {

    /** Findings of reports received in the year that measures have come from. */
    public static final String MEASURED =
            "select count(*) from review_finding f join external_review r on r.id = f.review_id and r.received_on >= cast(:year as date)"
                    + " where exists (select 1 from measure m where m.review_finding_id = f.id and m.status <> 'CANCELLED')";

    public static final String UNDECIDED =
            "select count(*) from review_finding f join external_review r on r.id = f.review_id and r.status <> 'CLOSED' where "
                    + ReviewReach.UNDECIDED;

    public static final String UNANSWERED =
            "select count(*) from external_review r where r.status = 'OPEN' and r.answer_by < :day";

    private ReviewCounts() {}
}
