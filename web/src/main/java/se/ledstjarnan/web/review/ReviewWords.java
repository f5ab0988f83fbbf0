package se.ledstjarnan.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import se.ledstjarnan.domain.review.ReviewFindingKind;
import se.ledstjarnan.domain.review.ReviewStatus;
import se.ledstjarnan.ejb.review.ReviewRow;
import se.ledstjarnan.ejb.review.ReviewView;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Puts the state of a report into words, and chooses the tag's look; the word always says it too. */
@Named
@ApplicationScoped
public class ReviewWords {

    @Inject
    private Say say;

    public String state(ReviewStatus status, LocalDate answerBy) {
        return Texts.of(
                isLate(status, answerBy)
                        ? "review.status.LATE"
                        : status == ReviewStatus.OPEN && answerBy != null
                                ? "review.status.TO_ANSWER"
                                : "review.status." + status);
    }

    public String stateKind(ReviewStatus status, LocalDate answerBy) {
        return switch (status) {
            case OPEN -> isLate(status, answerBy) ? "late" : "active";
            case ANSWERED -> "active";
            case CLOSED -> "fine";
        };
    }

    private boolean isLate(ReviewStatus status, LocalDate answerBy) {
        return status == ReviewStatus.OPEN && answerBy != null && answerBy.isBefore(say.today());
    }

    /** The unit's name, or that it is about all of the administration. */
    public String where(String unit) {
        return unit == null ? Texts.of("review.everywhere") : unit;
    }

    /** "4 punkter, 1 utan beslut". */
    public String findings(ReviewRow row) {
        return Texts.of("review.row.findings", row.findings(), row.undecided());
    }

    /** Whether what is wrong stands out. */
    public String findingKind(ReviewFindingKind kind) {
        return kind == ReviewFindingKind.DEFICIENCY ? "late" : "";
    }

    /** What the report waits for. */
    public String next(ReviewView view) {
        ReviewView.Head head = view.head();
        if (!view.isOpen()) {
            return Texts.of("review.next.closed");
        }
        if (view.findings().isEmpty()) {
            return Texts.of("review.next.find");
        }
        if (view.undecided() > 0) {
            return Texts.of("review.next.decide", view.undecided());
        }
        if (head.status() == ReviewStatus.OPEN && head.answerBy() != null) {
            return Texts.of("review.next.answer", say.day(head.answerBy()));
        }
        return Texts.of("review.next.close");
    }
}
