package se.ledstjarnan.ejb.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.ReminderStep;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;
import se.ledstjarnan.ejb.notification.ReminderSource;
import se.ledstjarnan.ejb.organisation.People;

/** Reminds those who keep a report of its answer; where the municipality has none of them, whoever leads the administration. */
@ApplicationScoped
class ReviewReminders implements ReminderSource {

    private static final Map<ReminderStep, MailKind> MAILS = Map.of(
            ReminderStep.DUE_SOON, MailKind.REVIEW_ANSWER_DUE_SOON,
            ReminderStep.OVERDUE, MailKind.REVIEW_ANSWER_OVERDUE);

    @Inject
    private JpaReviewsDue reads;

    @Inject
    private People people;

    @Override
    public List<Due> due(LocalDate through) {
        return reads.owed(through).stream()
                .flatMap(owed -> keepers(owed.area()).stream()
                        .map(keeper -> new Due(
                                "review:" + owed.number(),
                                "TR-" + owed.number(),
                                "/review/review.xhtml?number=" + owed.number(),
                                keeper.id(),
                                null,
                                owed.answerBy(),
                                MAILS)))
                .toList();
    }

    private List<EmployeeName> keepers(CheckPart area) {
        List<EmployeeName> found =
                people.peopleWith(area == CheckPart.HEALTH_CARE ? Role.MAS : Role.KVALITETSSAMORDNARE);
        return found.isEmpty() ? people.peopleWith(Role.SOCIALCHEF) : found;
    }
}
