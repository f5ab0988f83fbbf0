package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.routine.Approver;
import se.ledstjarnan.domain.routine.Routine;
import se.ledstjarnan.domain.routine.RoutineVersion;
import se.ledstjarnan.ejb.notification.Outbox;
import se.ledstjarnan.ejb.organisation.People;

/** Tells those whose turn it is: the number of the document and a link, no more. */
@ApplicationScoped
class RoutineMail {

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    void submitted(Routine routine, RoutineVersion version) {
        send(routine, version, MailKind.ROUTINE_SUBMITTED, approvers(version));
    }

    void sentBack(Routine routine, RoutineVersion version) {
        send(routine, version, MailKind.ROUTINE_RETURNED, author(version));
    }

    void approved(Routine routine, RoutineVersion version) {
        send(routine, version, MailKind.ROUTINE_APPROVED, author(version));
    }

    private static List<Long> author(RoutineVersion version) {
        return version.getAuthor() == null
                ? List.of()
                : List.of(version.getAuthor().getId());
    }

    private List<Long> approvers(RoutineVersion version) {
        Approver approver = version.getApprover();
        List<EmployeeName> found = approver == Approver.UNIT_MANAGER
                ? people.leadersOf(version.getUnits().iterator().next(), LocalDate.now(clock))
                : people.peopleWith(role(approver));
        return found.stream().map(EmployeeName::id).toList();
    }

    private static Role role(Approver approver) {
        return switch (approver) {
            case UNIT_MANAGER -> Role.ENHETSCHEF;
            case MAS -> Role.MAS;
            case SOCIALCHEF -> Role.SOCIALCHEF;
            case COMMITTEE, BOARD -> Role.NAMNDSEKRETERARE;
        };
    }

    private void send(Routine routine, RoutineVersion version, MailKind kind, Collection<Long> employees) {
        String path = "/routine/routine.xhtml?number=" + routine.getNumber() + "&version=" + version.getNumber();
        String event = "routine:" + routine.getId() + ':' + kind + ':' + routine.getVersion() + ':';
        employees.forEach(id -> outbox.queue(id, kind, Integer.toString(routine.getNumber()), path, event + id));
    }
}
