package se.ledstjarnan.ejb.goal;

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

/** Reminds whoever answers for an indicator of the outcomes of the period that ended last; one mail, however many units. */
@ApplicationScoped
class OutcomeReminders implements ReminderSource {

    private static final Map<ReminderStep, MailKind> MAILS = Map.of(
            ReminderStep.DUE_SOON, MailKind.OUTCOME_DUE_SOON,
            ReminderStep.OVERDUE, MailKind.OUTCOME_OVERDUE);

    @Inject
    private JpaOwed owed;

    @Inject
    private Clock clock;

    @Override
    public List<Due> due(LocalDate through) {
        return owed.find(LocalDate.ofInstant(clock.instant(), clock.getZone()), through).stream()
                .map(each -> new Due(
                        "outcome:" + each.id(),
                        "I-" + each.number(),
                        "/goal/indicator.xhtml?number=" + each.number(),
                        each.responsibleId(),
                        null,
                        each.due(),
                        MAILS))
                .toList();
    }
}
