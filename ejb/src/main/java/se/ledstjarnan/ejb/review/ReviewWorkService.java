package se.ledstjarnan.ejb.review;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.registration.NumberForm;
import se.ledstjarnan.domain.review.ExternalReview;
import se.ledstjarnan.domain.review.ReviewAccess;
import se.ledstjarnan.domain.review.ReviewContent;
import se.ledstjarnan.domain.review.Reviews;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.settings.Settings;

/** Writes down reports that have come, the answers to them, and when the work with them is over. */
@Stateless
@DenyAll
public class ReviewWorkService {

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewDesk desk;

    @Inject
    private JpaReviewReads reads;

    @Inject
    private Employees employees;

    @Inject
    private Settings settings;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Gives the number of the new report. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public int writeDown(ReviewContent content) {
        Scope scope = user.scope();
        ReviewContent checked = checked(content, 0, scope);
        ExternalReview review = new ExternalReview(
                reviews.nextNumber(), checked, employees.get(scope.employeeId()), scope.day(), clock.instant());
        reviews.add(review);
        desk.stored(review, AuditAction.CREATE);
        return review.getNumber();
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void correct(ReviewRef ref, ReviewContent content) {
        Scope scope = user.scope();
        ExternalReview review = desk.kept(ref);
        review.write(
                checked(content, ref.number(), scope), employees.get(scope.employeeId()), scope.day(), clock.instant());
        desk.stored(review, AuditAction.CHANGE);
    }

    /** The answer that was asked for has been given. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void answer(ReviewRef ref, LocalDate day, String words) {
        Scope scope = user.scope();
        ExternalReview review = desk.kept(ref);
        review.answer(day, words, employees.get(scope.employeeId()), scope.day(), clock.instant());
        desk.stored(review, AuditAction.STEP);
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void close(ReviewRef ref) {
        ExternalReview review = desk.kept(ref);
        review.close(reviews.measures(review), employees.get(user.employeeId()), clock.instant());
        desk.stored(review, AuditAction.STEP);
    }

    /** A part of the work that the writer keeps, a unit that the form offers, and a number as the register has them. */
    private ReviewContent checked(ReviewContent content, int number, Scope scope) {
        if (content.area() != null && !ReviewAccess.writes(scope, content.area())) {
            throw DomainException.at("area", "review.notYourPart");
        }
        if (content.unitId() != null
                && reads.choices(number, scope).units().stream()
                        .noneMatch(each -> each.id().equals(content.unitId()))) {
            throw DomainException.at("unit", "review.unknownUnit");
        }
        if (content.registration() == null || content.registration().isBlank()) {
            return content;
        }
        NumberForm form = new NumberForm(settings.word(SettingKey.REGISTER_NUMBER_FORM));
        return content.registered(form.read(content.registration(), "registration"));
    }
}
