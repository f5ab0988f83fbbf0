package se.ledstjarnan.ejb.ivo;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.ivo.IvoCase;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.ejb.law.ClockDues;
import se.ledstjarnan.ejb.law.LawClocks;
import se.ledstjarnan.ejb.notification.ReminderSource;
import se.ledstjarnan.ejb.organisation.People;

/**
 * Reminds of the law's clocks in the cases of one kind: of what is kept for somebody designated, those designated that day; of all else
 * the investigator, or those who receive while nobody has taken it on. Nobody whom it concerns, and not the next level: it could be the
 * very one that the case concerns.
 */
public abstract class IvoReminders<C extends IvoCase> implements ReminderSource {

    private final CaseKind kind;
    private final AppointmentKind receivers;

    @Inject
    private LawClocks law;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    protected IvoReminders(CaseKind kind, AppointmentKind receivers) {
        this.kind = kind;
        this.receivers = receivers;
    }

    /** All that are not closed. */
    protected abstract List<C> open();

    protected abstract LawClocks.Asked asked(C of);

    /** For whom the duty is kept; null where for whoever investigates. */
    protected abstract AppointmentKind keptFor(Duty duty);

    /** Whether the one who could act is not to, in this case. */
    protected boolean isBarred(C from, Duty duty, long employee) {
        return false;
    }

    @Override
    public List<Due> due(LocalDate through) {
        Map<C, LawClocks.Asked> asked = new LinkedHashMap<>();
        open().forEach(each -> asked.put(each, asked(each)));
        Map<AppointmentKind, List<Long>> designated = new EnumMap<>(AppointmentKind.class);
        List<Due> due = new ArrayList<>();
        law.of(asked, clock.instant())
                .forEach((each, clocks) -> clocks.stream()
                        .filter(running -> ClockDues.falls(running, through))
                        .forEach(running ->
                                due.addAll(ClockDues.of(subject(each), running, owners(each, running, designated)))));
        return due;
    }

    private ClockDues.Subject subject(C of) {
        return new ClockDues.Subject(kind.key(of), of.getNumber(), kind.path(of));
    }

    private List<Long> owners(C of, LegalClock running, Map<AppointmentKind, List<Long>> designated) {
        AppointmentKind keptFor = keptFor(running.duty());
        Collection<Long> owners = keptFor == null && of.getInvestigator() != null
                ? List.of(of.getInvestigator().getId())
                : designated.computeIfAbsent(keptFor == null ? receivers : keptFor, this::ids);
        return owners.stream()
                .filter(id -> !of.getExcluded().contains(id) && !isBarred(of, running.duty(), id))
                .toList();
    }

    private List<Long> ids(AppointmentKind appointment) {
        return people.peopleWith(appointment).stream().map(EmployeeName::id).toList();
    }
}
