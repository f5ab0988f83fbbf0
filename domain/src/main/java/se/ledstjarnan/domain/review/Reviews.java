package se.ledstjarnan.domain.review;

import java.util.List;
import java.util.Optional;

/** The stored reports, for changing them. */
public interface Reviews {

    int nextNumber();

    void add(ExternalReview review);

    Optional<ExternalReview> find(int number);

    /** Held until the transaction ends, so that nothing is added to it while it is closed. */
    Optional<ExternalReview> hold(int number);

    Optional<ReviewFinding> finding(int number, int place);

    /** The same with its report held. */
    Optional<ReviewFinding> holdFinding(int number, int place);

    /** What has been decided to do about its findings, those that have measures. */
    List<FindingMeasures> measures(ExternalReview review);
}
