package se.ledstjarnan.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.access.LogSample;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.ReminderStep;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.notification.ReminderSource;
import se.ledstjarnan.ejb.organisation.People;
import se.ledstjarnan.ejb.settings.Settings;

/** Reminds those who check samples of the log, before and after its day. */
@ApplicationScoped
class LogSampleReminders implements ReminderSource {

    private static final Map<ReminderStep, MailKind> MAILS = Map.of(
            ReminderStep.DUE_SOON, MailKind.LOG_SAMPLE_DUE_SOON,
            ReminderStep.OVERDUE, MailKind.LOG_SAMPLE_OVERDUE);

    @Inject
    private JpaLogSamples samples;

    @Inject
    private People people;

    @Inject
    private Settings settings;

    @Override
    public List<Due> due(LocalDate through) {
        Map<Compartment, List<EmployeeName>> checkers = new EnumMap<>(Compartment.class);
        List<Due> due = new ArrayList<>();
        for (LogSample sample : samples.open(through)) {
            checkers.computeIfAbsent(sample.getCompartment(), of -> people.peopleWith(checking(of)))
                    .forEach(person -> due.add(of(sample, person.id())));
        }
        return due;
    }

    /** The one of {@link SampleRights} that is nearest to the compartment. */
    private Role checking(Compartment compartment) {
        boolean coordinator =
                compartment == Compartment.SOCIAL_SERVICES && settings.on(SettingKey.HAS_QUALITY_COORDINATOR);
        return coordinator ? Role.KVALITETSSAMORDNARE : Role.MAS;
    }

    private static Due of(LogSample sample, long employeeId) {
        return new Due(
                "log-sample:" + sample.getId(),
                YearMonth.from(sample.getFirstDay()).toString(),
                "/access/sample.xhtml?id=" + sample.getId(),
                employeeId,
                null,
                sample.getDue(),
                MAILS);
    }
}
