package se.ledstjarnan.ejb.review;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.review.ExternalReview;
import se.ledstjarnan.domain.review.FindingMeasures;
import se.ledstjarnan.domain.review.ReviewFindingKind;
import se.ledstjarnan.domain.review.Reviews;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Writes down what a report points out, and why a finding leads to no measure where it does not. */
@Stateless
@DenyAll
public class ReviewFindingService {

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewDesk desk;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Gives the finding's place. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public int add(ReviewRef ref, ReviewFindingKind kind, String words) {
        ExternalReview review = desk.kept(ref);
        int place = review.find(kind, words, me(), clock.instant());
        desk.stored(review, place, AuditAction.ADD);
        return place;
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void correct(ReviewRef ref, int place, ReviewFindingKind kind, String words) {
        ExternalReview review = desk.kept(ref);
        review.correct(place, kind, words, me(), clock.instant());
        desk.stored(review, place, AuditAction.CHANGE);
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void leaveWithoutMeasure(ReviewRef ref, int place, String reason) {
        ExternalReview review = desk.decided(ref);
        FindingMeasures of = reviews.measures(review).stream()
                .filter(each -> each.place() == place)
                .findFirst()
                .orElseGet(() -> new FindingMeasures(place, 0, List.of()));
        review.leaveWithoutMeasure(of, reason, me(), clock.instant());
        desk.stored(review, place, AuditAction.STEP);
    }

    /** Takes the reason back. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void reconsider(ReviewRef ref, int place) {
        ExternalReview review = desk.decided(ref);
        review.reconsider(place, me(), clock.instant());
        desk.stored(review, place, AuditAction.STEP);
    }

    private Employee me() {
        return employees.get(user.employeeId());
    }
}
