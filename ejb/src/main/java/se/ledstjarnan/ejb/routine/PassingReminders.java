package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.ReminderStep;
import se.ledstjarnan.ejb.notification.ReminderSource;

/** Reminds a manager of a document that came into force two weeks ago and is not received; the first mail came that very day. */
@ApplicationScoped
class PassingReminders implements ReminderSource {

    static final int DAYS = 14;

    private static final Map<ReminderStep, MailKind> MAILS =
            Map.of(ReminderStep.OVERDUE, MailKind.ROUTINE_NOT_RECEIVED);

    @Inject
    private JpaPassings passings;

    @Inject
    private Clock clock;

    @Override
    public List<Due> due(LocalDate through) {
        return passings.owing(through.minusDays(DAYS), LocalDate.now(clock)).stream()
                .map(owing -> new Due(
                        "passing-late:" + owing.number() + ':' + owing.version(),
                        Integer.toString(owing.number()),
                        ReadingMail.path(owing.number()),
                        owing.employeeId(),
                        null,
                        owing.since().plusDays(DAYS),
                        MAILS))
                .toList();
    }
}
