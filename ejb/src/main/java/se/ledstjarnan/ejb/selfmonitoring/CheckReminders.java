package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.ReminderStep;
import se.ledstjarnan.ejb.notification.ReminderSource;

/** Reminds managers of checks to begin, those who began them of signing, and those who are asked of their sheets. */
@ApplicationScoped
class CheckReminders implements ReminderSource {

    private static final Map<ReminderStep, MailKind> MAILS = Map.of(
            ReminderStep.DUE_SOON, MailKind.CHECK_DUE_SOON,
            ReminderStep.OVERDUE, MailKind.CHECK_OVERDUE);

    @Inject
    private JpaChecksDue reads;

    @Override
    public List<Due> due(LocalDate through) {
        return reads.owed(through).stream()
                .map(owed -> new Due(
                        owed.key(),
                        owed.due().toString(),
                        owed.page(),
                        owed.employeeId(),
                        owed.unitId(),
                        owed.due(),
                        MAILS))
                .toList();
    }
}
