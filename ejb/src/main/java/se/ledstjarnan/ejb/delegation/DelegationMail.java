package se.ledstjarnan.ejb.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.delegation.Delegation;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.notification.Outbox;
import se.ledstjarnan.ejb.organisation.People;

/** Tells those whom a delegation concerns: its number and a link, no more. */
@ApplicationScoped
class DelegationMail {

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** The receiver is to answer; MAS is told of the decision at once (SOSFS 1997:14). */
    void given(Delegation delegation) {
        send(
                delegation,
                MailKind.DELEGATION_GIVEN,
                List.of(delegation.getReceiver().getId()));
        send(delegation, MailKind.DELEGATION_DECIDED, mas(delegation));
    }

    void answered(Delegation delegation) {
        send(
                delegation,
                MailKind.DELEGATION_ANSWERED,
                List.of(delegation.getDelegator().getId()));
    }

    /** @param by who did it, and need not be told */
    void revoked(Delegation delegation, long by) {
        Set<Long> told = new LinkedHashSet<>(concerned(delegation));
        told.addAll(mas(delegation));
        told.remove(by);
        send(delegation, MailKind.DELEGATION_REVOKED, told);
    }

    void ended(Delegation delegation) {
        Set<Long> told = new LinkedHashSet<>(concerned(delegation));
        told.remove(delegation.getReceiver().getId());
        send(delegation, MailKind.DELEGATION_ENDED, told);
    }

    private List<Long> mas(Delegation delegation) {
        return people.peopleWith(Role.MAS).stream()
                .map(EmployeeName::id)
                .filter(id -> !id.equals(delegation.getDelegator().getId()))
                .toList();
    }

    private Set<Long> concerned(Delegation delegation) {
        LocalDate today = LocalDate.now(clock);
        Set<Long> told = new LinkedHashSet<>(List.of(
                delegation.getReceiver().getId(), delegation.getDelegator().getId()));
        delegation.getUnits().stream()
                .flatMap(unit -> people.leadersOf(unit, today).stream())
                .map(EmployeeName::id)
                .forEach(told::add);
        return told;
    }

    static String path(int number) {
        return "/delegation/delegation.xhtml?number=" + number;
    }

    private void send(Delegation delegation, MailKind kind, Collection<Long> employees) {
        String event = "delegation:" + delegation.getId() + ':' + kind + ':';
        String number = Integer.toString(delegation.getNumber());
        employees.forEach(id -> outbox.queue(id, kind, number, path(delegation.getNumber()), event + id));
    }
}
