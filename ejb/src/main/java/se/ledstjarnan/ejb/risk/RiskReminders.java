package se.ledstjarnan.ejb.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.ReminderStep;
import se.ledstjarnan.ejb.notification.ReminderSource;

/** Reminds whoever leads an analysis that it is to be decided or followed up, before the day and after it; then the unit's manager. */
@ApplicationScoped
class RiskReminders implements ReminderSource {

    private static final Map<ReminderStep, MailKind> MAILS = Map.of(
            ReminderStep.DUE_SOON, MailKind.RISK_DUE_SOON,
            ReminderStep.OVERDUE, MailKind.RISK_OVERDUE,
            ReminderStep.ESCALATED, MailKind.RISK_OVERDUE);

    @Inject
    private JpaRiskLists lists;

    @Override
    public List<Due> due(LocalDate through) {
        return lists.owed(through).stream()
                .map(owed -> new Due(
                        owed.key(),
                        "RA-" + owed.number(),
                        path(owed.number()),
                        owed.leaderId(),
                        owed.unitId(),
                        owed.due(),
                        MAILS))
                .toList();
    }

    static String path(int number) {
        return "/risk/analysis.xhtml?number=" + number;
    }
}
