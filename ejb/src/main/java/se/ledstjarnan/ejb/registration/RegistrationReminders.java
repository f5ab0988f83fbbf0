package se.ledstjarnan.ejb.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.ReminderRule;
import se.ledstjarnan.domain.notification.ReminderStep;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.registration.Registrations;
import se.ledstjarnan.ejb.notification.ReminderSource;
import se.ledstjarnan.ejb.organisation.People;

/**
 * Tells whoever registers that documents have waited longer than a working day: one mail for all that wait, and another when the oldest of
 * them is a later one. Nobody is reminded before, since the last day is the one after it came.
 */
@ApplicationScoped
class RegistrationReminders implements ReminderSource {

    private static final Map<ReminderStep, MailKind> MAILS =
            Map.of(ReminderStep.OVERDUE, MailKind.REGISTRATION_OVERDUE);

    @Inject
    private Registrations registrations;

    @Inject
    private People people;

    /** The day after at once, unless the municipality wants no reminders of what is late. */
    @Override
    public ReminderRule rule(ReminderRule common) {
        return new ReminderRule(null, common.daysAfter() == null ? null : 1, null, null);
    }

    @Override
    public List<Due> due(LocalDate through) {
        return registrations
                .longestWaiting()
                .filter(day -> !day.isAfter(through))
                .map(day -> people.peopleWith(Role.REGISTRATOR).stream()
                        .map(person -> new Due(
                                "registrations",
                                day.toString(),
                                "/registration/queue.xhtml",
                                person.id(),
                                null,
                                day,
                                MAILS))
                        .toList())
                .orElse(List.of());
    }
}
