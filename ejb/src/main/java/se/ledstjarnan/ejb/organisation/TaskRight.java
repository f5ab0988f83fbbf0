package se.ledstjarnan.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Assignments;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.DomainException;

/** What somebody's right to a task rests on today; without one, why not and whom to ask. */
@ApplicationScoped
public class TaskRight {

    @Inject
    private People people;

    @Inject
    private Assignments assignments;

    @Inject
    private Designations designations;

    /**
     * How a feature says it.
     *
     * @param nobody nobody has the task
     * @param expired the caller's appointment is over, and nobody has the task; with its last day
     * @param expiredAsk the caller's is over; with its last day and those who have the task
     * @param others with those who have the task
     */
    public record Refusals(String nobody, String expired, String expiredAsk, String others) {}

    public DomainException refusal(AppointmentKind kind, Scope scope, Refusals say) {
        String holders =
                people.peopleWith(kind).stream().map(EmployeeName::name).collect(Collectors.joining(", "));
        LocalDate last = expired(kind, scope);
        if (holders.isEmpty()) {
            return last == null
                    ? new DomainException(say.nobody())
                    : new DomainException(say.expired(), last.toString());
        }
        return last == null
                ? new DomainException(say.others(), holders)
                : new DomainException(say.expiredAsk(), last.toString(), holders);
    }

    /** The last day of the caller's own appointment, where it is over; else null. */
    public LocalDate expired(AppointmentKind kind, Scope scope) {
        return designations.expired(scope.employeeId(), kind, scope.day());
    }

    /** The decision that the caller's right rests on today; empty where it comes with a role. */
    public Optional<String> decision(AppointmentKind kind, Scope scope) {
        return assignments.appointments(scope.employeeId()).stream()
                .filter(row -> row.kind() == kind)
                .filter(row -> !row.from().isAfter(scope.day()) && !row.endedBefore(scope.day()))
                .map(row -> row.decision())
                .findFirst();
    }
}
