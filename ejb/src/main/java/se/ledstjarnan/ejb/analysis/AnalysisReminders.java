package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.ReminderStep;
import se.ledstjarnan.ejb.notification.ReminderSource;

/** Reminds whoever leads a round that its basis is to be handed over, before the day and after it. */
@ApplicationScoped
class AnalysisReminders implements ReminderSource {

    private static final Map<ReminderStep, MailKind> MAILS = Map.of(
            ReminderStep.DUE_SOON, MailKind.ANALYSIS_DUE_SOON,
            ReminderStep.OVERDUE, MailKind.ANALYSIS_OVERDUE,
            ReminderStep.ESCALATED, MailKind.ANALYSIS_OVERDUE);

    @Inject
    private JpaRoundsOwed rounds;

    @Override
    public List<Due> due(LocalDate through) {
        return rounds.owed(through).stream()
                .map(owed -> new Due(
                        "analysis-ready:" + owed.id(),
                        "AR-" + owed.number(),
                        AnalysisRoundService.path(owed.number()),
                        owed.leaderId(),
                        null,
                        owed.due(),
                        MAILS))
                .toList();
    }
}
