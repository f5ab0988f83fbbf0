package se.ledstjarnan.ejb.lexmaria;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.lexmaria.DeviceMatter;
import se.ledstjarnan.domain.lexmaria.LexMariaAction;
import se.ledstjarnan.domain.lexmaria.LexMarias;
import se.ledstjarnan.domain.lexmaria.Seriousness;
import se.ledstjarnan.domain.lexmaria.Told;
import se.ledstjarnan.domain.lexmaria.ToldParty;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.organisation.People;
import se.ledstjarnan.ejb.registration.RegistrationGate;

/**
 * The handling of a lex Maria case, one verb each, from the receipt to the end, and those who are told. Which of them the caller may do
 * when is the table's to say ({@link se.ledstjarnan.domain.lexmaria.LexMariaProcess}).
 */
@Stateless
@DenyAll
public class LexMariaWork {

    @Inject
    private LexMariaDesk desk;

    @Inject
    private LexMariaTrail trail;

    @Inject
    private LexMarias cases;

    @Inject
    private Employees employees;

    @Inject
    private People people;

    @Inject
    private LexMariaRegister documents;

    @Inject
    private RegistrationGate register;

    @RolesAllowed(Roles.MEDARBETARE)
    public void start(LexMariaRef ref) {
        LexMariaDesk.Open open = desk.forChange(ref);
        open.lexMaria().start(open.party(), open.at());
        trail.changed(open, LexMariaAction.START);
    }

    /** Only to somebody who is designated to receive or to notify lex Maria that day. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void assign(LexMariaRef ref, Long employeeId) {
        LexMariaDesk.Open open = desk.forChange(ref);
        Employee investigator = employeeId == null ? null : employees.get(employeeId);
        if (investigator != null && !isDesignated(employeeId)) {
            throw DomainException.at("investigator", "lexmaria.notDesignated", investigator.getName());
        }
        open.lexMaria().assign(investigator, open.party(), open.at());
        trail.changed(open, LexMariaAction.ASSIGN);
        if (open.scope().employeeId() != employeeId) {
            trail.tell(open.lexMaria(), MailKind.LEX_MARIA_GIVEN, List.of(employeeId));
        }
    }

    private boolean isDesignated(Long employeeId) {
        return List.of(AppointmentKind.LEX_MARIA_RECEIVER, AppointmentKind.LEX_MARIA_NOTIFIER).stream()
                .flatMap(kind -> people.peopleWith(kind).stream())
                .anyMatch(person -> person.id().equals(employeeId));
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void protect(LexMariaRef ref, String text, LocalDate doneOn) {
        LexMariaDesk.Open open = desk.forChange(ref);
        cases.add(open.lexMaria().protect(text, doneOn, open.party(), open.at()));
        trail.changed(open, LexMariaAction.PROTECT);
    }

    /** Judges how serious it was; those designated to notify are told that it waits for their decision. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void judge(LexMariaRef ref, Seriousness seriousness, String motivation) {
        LexMariaDesk.Open open = desk.forChange(ref);
        cases.add(open.lexMaria().judge(seriousness, motivation, open.party(), open.at()));
        trail.changed(open, LexMariaAction.JUDGE);
        if (open.lexMaria().getDecidedAt() == null) {
            trail.tell(open.lexMaria(), MailKind.LEX_MARIA_DECIDE, trail.notifiers(open));
        }
    }

    /** Ends the investigation, which is a document from then on. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void finish(LexMariaRef ref) {
        LexMariaDesk.Open open = desk.forChange(ref);
        open.lexMaria().finish(open.party(), open.at());
        trail.changed(open, LexMariaAction.FINISH);
        documents.investigation(open);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void inform(LexMariaRef ref, Told told) {
        LexMariaDesk.Open open = desk.forChange(ref);
        cases.add(open.lexMaria().inform(told, open.party(), open.at()));
        trail.changed(open, LexMariaAction.INFORM);
        if (told.party() == ToldParty.REPORTER) {
            trail.tellReporter(open.lexMaria(), MailKind.LEX_MARIA_TOLD);
        }
    }

    /** @param manufacturerToldOn, agencyToldOn null where they have not been told */
    @RolesAllowed(Roles.MEDARBETARE)
    public void device(LexMariaRef ref, String product, LocalDate manufacturerToldOn, LocalDate agencyToldOn) {
        LexMariaDesk.Open open = desk.forChange(ref);
        LocalDate occurred = open.at().day(open.lexMaria().getOccurredAt());
        open.lexMaria()
                .device(
                        DeviceMatter.of(product, manufacturerToldOn, agencyToldOn, occurred, open.at()),
                        open.party(),
                        open.at());
        trail.changed(open, LexMariaAction.DEVICE);
    }

    /** Not before its documents have a number of the register. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void close(LexMariaRef ref) {
        LexMariaDesk.Open open = desk.forChange(ref);
        open.lexMaria().close(open.party(), open.at());
        register.demandRegistered(LexMariaDesk.KIND.type(), open.lexMaria().getId());
        trail.changed(open, LexMariaAction.CLOSE);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void reopen(LexMariaRef ref, String reason) {
        LexMariaDesk.Open open = desk.forChange(ref);
        open.lexMaria().reopen(reason, open.party(), open.at());
        trail.changed(open, LexMariaAction.REOPEN);
    }
}
