package se.ledstjarnan.ejb.yearwheel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.ReminderStep;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.yearwheel.YearlyDuties;
import se.ledstjarnan.domain.yearwheel.YearlyDuty;
import se.ledstjarnan.ejb.notification.ReminderSource;
import se.ledstjarnan.ejb.organisation.People;

/** Reminds those who hold a yearly duty, before its day and after it, until somebody has said that it is done. */
@ApplicationScoped
class YearlyDutyReminders implements ReminderSource {

    private static final Map<ReminderStep, MailKind> MAILS = Map.of(
            ReminderStep.DUE_SOON, MailKind.YEARLY_DUTY_DUE_SOON,
            ReminderStep.OVERDUE, MailKind.YEARLY_DUTY_OVERDUE);

    @Inject
    private YearlyDuties duties;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @Override
    public List<Due> due(LocalDate through) {
        LocalDate oldest = LocalDate.now(clock).minusYears(1);
        Map<Long, Set<LocalDate>> done = duties.done(oldest, through);
        return duties.all().stream()
                .flatMap(duty -> duty.daysBetween(oldest, through).stream()
                        .filter(day ->
                                !done.getOrDefault(duty.getId(), Set.of()).contains(day))
                        .flatMap(day -> holders(duty).map(person -> due(duty, day, person.id()))))
                .toList();
    }

    private Stream<EmployeeName> holders(YearlyDuty duty) {
        boolean unitsOwn = duty.getHolder() == Role.ENHETSCHEF && duty.getUnit() != null;
        return unitsOwn
                ? people.leadersOf(duty.getUnit().getId(), LocalDate.now(clock)).stream()
                : people.peopleWith(duty.getHolder()).stream();
    }

    private static Due due(YearlyDuty duty, LocalDate day, long owner) {
        return new Due(
                "yearly-duty:" + duty.getId(),
                day.toString(),
                "/yearwheel/duty.xhtml?id=" + duty.getId(),
                owner,
                null,
                day,
                MAILS);
    }
}
