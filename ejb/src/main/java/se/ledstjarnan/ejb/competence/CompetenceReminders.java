package se.ledstjarnan.ejb.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.ReminderStep;
import se.ledstjarnan.ejb.notification.ReminderSource;

/** Reminds whoever is to see to a planned step of it, before its day and after it. Nobody above is told: it is about one employee. */
@ApplicationScoped
class CompetenceReminders implements ReminderSource {

    private static final Map<ReminderStep, MailKind> MAILS = Map.of(
            ReminderStep.DUE_SOON, MailKind.COMPETENCE_STEP_DUE_SOON,
            ReminderStep.OVERDUE, MailKind.COMPETENCE_STEP_OVERDUE);

    @Inject
    private JpaCompetenceReads reads;

    @Override
    public List<Due> due(LocalDate through) {
        return reads.owed(through).stream()
                .map(owed -> new Due(
                        "competence-step:" + owed.step(),
                        owed.due().toString(),
                        "/competence/person.xhtml",
                        owed.owner(),
                        null,
                        owed.due(),
                        MAILS))
                .toList();
    }
}
