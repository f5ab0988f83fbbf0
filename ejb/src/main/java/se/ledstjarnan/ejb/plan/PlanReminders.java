package se.ledstjarnan.ejb.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.ReminderStep;
import se.ledstjarnan.ejb.notification.ReminderSource;

/** Reminds whoever answers for a plan of its check-ups, and whoever is to carry out an activity of its last day; then the unit's manager. */
@ApplicationScoped
class PlanReminders implements ReminderSource {

    private static final Map<ReminderStep, MailKind> CHECK_UPS = Map.of(
            ReminderStep.DUE_SOON, MailKind.PLAN_CHECK_UP_DUE_SOON,
            ReminderStep.OVERDUE, MailKind.PLAN_CHECK_UP_OVERDUE,
            ReminderStep.ESCALATED, MailKind.PLAN_CHECK_UP_OVERDUE);
    private static final Map<ReminderStep, MailKind> ACTIVITIES = Map.of(
            ReminderStep.DUE_SOON, MailKind.ACTIVITY_DUE_SOON,
            ReminderStep.OVERDUE, MailKind.ACTIVITY_OVERDUE,
            ReminderStep.ESCALATED, MailKind.ACTIVITY_OVERDUE);

    @Inject
    private JpaPlanLists lists;

    @Override
    public List<Due> due(LocalDate through) {
        return lists.owed(through).stream()
                .map(owed -> new Due(
                        owed.key(),
                        owed.number(),
                        path(owed.plan()),
                        owed.employeeId(),
                        owed.unitId(),
                        owed.due(),
                        owed.activity() ? ACTIVITIES : CHECK_UPS))
                .toList();
    }

    static String path(int number) {
        return "/plan/plan.xhtml?number=" + number;
    }
}
