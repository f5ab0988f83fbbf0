package se.ledstjarnan.ejb.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.ReminderStep;
import se.ledstjarnan.ejb.notification.ReminderSource;

/** Reminds those who answer for a survey, and those who are to give a part, before the day and after it. */
@ApplicationScoped
class SurveyReminders implements ReminderSource {

    private static final Map<ReminderStep, MailKind> MAILS = Map.of(
            ReminderStep.DUE_SOON, MailKind.SURVEY_DUE_SOON,
            ReminderStep.OVERDUE, MailKind.SURVEY_OVERDUE);

    @Inject
    private JpaSurveyReads reads;

    @Override
    public List<Due> due(LocalDate through) {
        return reads.owed(through).stream()
                .map(owed -> new Due(
                        owed.key(),
                        Integer.toString(owed.year()),
                        "/survey/survey.xhtml?id=" + owed.survey(),
                        owed.employeeId(),
                        null,
                        owed.due(),
                        MAILS))
                .toList();
    }
}
