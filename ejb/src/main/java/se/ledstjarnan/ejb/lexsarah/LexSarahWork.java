package se.ledstjarnan.ejb.lexsarah;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.InformedParty;
import se.ledstjarnan.domain.lexsarah.LexSarahAction;
import se.ledstjarnan.domain.lexsarah.LexSarahs;
import se.ledstjarnan.domain.lexsarah.Nature;
import se.ledstjarnan.domain.lexsarah.TemplatePoint;
import se.ledstjarnan.domain.lexsarah.Templates;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.deviation.MisconductEnded;
import se.ledstjarnan.ejb.organisation.People;

/**
 * The handling of a lex Sarah case, one verb each, from the receipt to a proposal, and those who are told. Which of them the caller
 * may do when is the table's to say ({@link se.ledstjarnan.domain.lexsarah.LexSarahProcess}).
 */
@Stateless
@DenyAll
public class LexSarahWork {

    @Inject
    private LexSarahDesk desk;

    @Inject
    private LexSarahTrail trail;

    @Inject
    private LexSarahs cases;

    @Inject
    private Templates templates;

    @Inject
    private Employees employees;

    @Inject
    private People people;

    @Inject
    private Event<MisconductEnded> ended;

    /** Begins by the headings of today; the reporter gets a receipt. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void start(LexSarahRef ref, LegalArea law, boolean concernsManager) {
        LexSarahDesk.Open open = desk.forChange(ref);
        open.lexSarah().start(law, templates.current(), concernsManager, open.party(), open.at());
        trail.changed(open, LexSarahAction.START);
        trail.tellReporter(open.lexSarah(), MailKind.LEX_SARAH_RECEIPT);
    }

    /** Only to somebody who is designated to receive or to investigate lex Sarah that day. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void assign(LexSarahRef ref, Long employeeId) {
        LexSarahDesk.Open open = desk.forChange(ref);
        Employee investigator = employeeId == null ? null : employees.get(employeeId);
        if (investigator != null && !isDesignated(employeeId)) {
            throw DomainException.at("investigator", "lexsarah.notDesignated", investigator.getName());
        }
        open.lexSarah().assign(investigator, open.party(), open.at());
        trail.changed(open, LexSarahAction.ASSIGN);
        trail.tell(open.lexSarah(), MailKind.LEX_SARAH_GIVEN, others(open, List.of(employeeId)));
    }

    private boolean isDesignated(Long employeeId) {
        return List.of(AppointmentKind.LEX_SARAH_RECEIVER, AppointmentKind.LEX_SARAH_INVESTIGATOR).stream()
                .flatMap(kind -> people.peopleWith(kind).stream())
                .anyMatch(person -> person.id().equals(employeeId));
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void protect(LexSarahRef ref, String text, LocalDate doneOn) {
        LexSarahDesk.Open open = desk.forChange(ref);
        cases.add(open.lexSarah().protect(text, doneOn, open.party(), open.at()));
        trail.changed(open, LexSarahAction.PROTECT);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void note(LexSarahRef ref, Long pointId, Nature nature, String text, String source) {
        LexSarahDesk.Open open = desk.forChange(ref);
        TemplatePoint point = pointId == null ? null : templates.point(pointId).orElse(null);
        cases.add(open.lexSarah().note(point, nature, text, source, open.party(), open.at()));
        trail.changed(open, LexSarahAction.NOTE);
    }

    /** Ends the investigation; those who may decide are told. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void propose(LexSarahRef ref, Grade grade, String motivation) {
        LexSarahDesk.Open open = desk.forChange(ref);
        cases.add(open.lexSarah().propose(grade, motivation, cases.written(open.id()), open.party(), open.at()));
        proposed(open, LexSarahAction.PROPOSE);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void proposeQuickly(LexSarahRef ref, String standpoint) {
        LexSarahDesk.Open open = desk.forChange(ref);
        cases.add(open.lexSarah().proposeQuickly(standpoint, open.party(), open.at()));
        proposed(open, LexSarahAction.PROPOSE_QUICKLY);
    }

    private void proposed(LexSarahDesk.Open open, LexSarahAction action) {
        trail.changed(open, action);
        trail.tell(open.lexSarah(), MailKind.LEX_SARAH_PROPOSED, trail.deciders(open.lexSarah()));
    }

    /** @param toldOn null where the party was not told; the text then says why */
    @RolesAllowed(Roles.MEDARBETARE)
    public void inform(LexSarahRef ref, InformedParty party, LocalDate toldOn, String text) {
        LexSarahDesk.Open open = desk.forChange(ref);
        cases.add(open.lexSarah().inform(party, toldOn, text, open.party(), open.at()));
        trail.changed(open, LexSarahAction.INFORM);
        if (party == InformedParty.REPORTER) {
            trail.tellReporter(open.lexSarah(), MailKind.LEX_SARAH_TOLD);
        }
    }

    /** Not before its documents have a number of the register. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void close(LexSarahRef ref) {
        LexSarahDesk.Open open = desk.forChange(ref);
        open.lexSarah().close(cases.told(open.id()), open.party(), open.at());
        trail.demandRegistered(open);
        trail.changed(open, LexSarahAction.CLOSE);
        if (open.lexSarah().getDeviationId() != null) {
            ended.fire(new MisconductEnded(open.lexSarah().getDeviationId()));
        }
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void reopen(LexSarahRef ref, String reason) {
        LexSarahDesk.Open open = desk.forChange(ref);
        open.lexSarah().reopen(reason, open.party(), open.at());
        trail.changed(open, LexSarahAction.REOPEN);
    }

    private static List<Long> others(LexSarahDesk.Open open, List<Long> employees) {
        return employees.stream().filter(id -> id != open.scope().employeeId()).toList();
    }
}
