package se.ledstjarnan.ejb.delegation;

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

/** Reminds receiver, delegator and the units' managers of a delegation that is soon over, and when it is. */
@ApplicationScoped
class DelegationReminders implements ReminderSource {

    /** What has been over for longer has been told of, however far the municipality has moved the reminders. */
    private static final int LATE_DAYS = 100;

    private static final Map<ReminderStep, MailKind> MAILS = Map.of(
            ReminderStep.DUE_SOON, MailKind.DELEGATION_DUE_SOON,
            ReminderStep.OVERDUE, MailKind.DELEGATION_EXPIRED);

    @Inject
    private JpaDelegationLists lists;

    @Inject
    private Clock clock;

    @Override
    public List<Due> due(LocalDate through) {
        LocalDate today = LocalDate.now(clock);
        return lists.ending(today.minusDays(LATE_DAYS), through, today).stream()
                .map(each -> new Due(
                        "delegation:" + each.number(),
                        Integer.toString(each.number()),
                        DelegationMail.path(each.number()),
                        each.employeeId(),
                        null,
                        each.to(),
                        MAILS))
                .toList();
    }
}
