package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.ReminderStep;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.notification.ReminderSource;
import se.ledstjarnan.ejb.organisation.People;

/** Reminds of what is to be reviewed and of what is to be read, before the day and after it. */
@ApplicationScoped
class RoutineReminders implements ReminderSource {

    private static final Map<ReminderStep, MailKind> READING = Map.of(
            ReminderStep.DUE_SOON, MailKind.ROUTINE_READING_DUE_SOON,
            ReminderStep.OVERDUE, MailKind.ROUTINE_READING_OVERDUE);
    private static final Map<ReminderStep, MailKind> REVIEW = Map.of(
            ReminderStep.DUE_SOON, MailKind.ROUTINE_REVIEW_DUE_SOON,
            ReminderStep.OVERDUE, MailKind.ROUTINE_REVIEW_OVERDUE);

    @Inject
    private JpaReadings readings;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @Override
    public List<Due> due(LocalDate through) {
        LocalDate today = LocalDate.now(clock);
        return Stream.concat(
                        readings.owing(through, today).stream().map(RoutineReminders::reading),
                        reviews(through, today).stream())
                .toList();
    }

    private static Due reading(JpaReadings.Owing owing) {
        return due(
                "routine-reading:" + owing.number() + ':' + owing.version(),
                owing.number(),
                owing.employeeId(),
                owing.due(),
                READING);
    }

    private List<Due> reviews(LocalDate through, LocalDate today) {
        Map<Role, List<Long>> holders = new EnumMap<>(Role.class);
        return readings.toReview(through, today).stream()
                .flatMap(review -> owners(review, holders).stream()
                        .map(owner ->
                                due("routine-review:" + review.number(), review.number(), owner, review.due(), REVIEW)))
                .toList();
    }

    private List<Long> owners(JpaReadings.Review review, Map<Role, List<Long>> holders) {
        return review.leader() == null
                ? holders.computeIfAbsent(review.responsible(), this::holding)
                : List.of(review.leader());
    }

    /** A manager's document without units, or with none that is led, goes to whoever leads the administration. */
    private List<Long> holding(Role role) {
        Role asked = role == Role.ENHETSCHEF ? Role.SOCIALCHEF : role;
        return people.peopleWith(asked).stream().map(EmployeeName::id).toList();
    }

    private static Due due(String key, int number, long owner, LocalDate due, Map<ReminderStep, MailKind> mails) {
        return new Due(key, Integer.toString(number), ReadingMail.path(number), owner, null, due, mails);
    }
}
