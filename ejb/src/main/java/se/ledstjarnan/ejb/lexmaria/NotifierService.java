package se.ledstjarnan.ejb.lexmaria;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.lexmaria.LexMariaAction;
import se.ledstjarnan.domain.lexmaria.LexMarias;
import se.ledstjarnan.domain.lexmaria.LicenseeMatter;
import se.ledstjarnan.domain.lexmaria.Seriousness;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.organisation.TaskRight;

/**
 * What only the one may do who is designated that day to notify under lex Maria (PSL 3 kap. 5 §, HSLF-FS 2017:41 4 §). Anybody else is
 * refused with the reason and whom to ask. The product makes the documents ready; a person sends them in IVO's own service, and notes
 * here when, under which number, and what came of it.
 */
@Stateless
@DenyAll
public class NotifierService {

    /** As it stands beside a decision where the profile gives the task to a role as such. */
    private static final String BY_ROLE = "Utsedd genom sin befattning enligt kommunens inställning";

    @Inject
    private LexMariaDesk desk;

    @Inject
    private LexMariaTrail trail;

    @Inject
    private LexMarias cases;

    @Inject
    private TaskRight right;

    @Inject
    private LexMariaRegister documents;

    /** @param notify null where nothing was chosen */
    @RolesAllowed(Roles.MEDARBETARE)
    public void decide(LexMariaRef ref, Boolean notify, String motivation) {
        LexMariaDesk.Open open = desk.forNotifier(ref);
        cases.add(open.lexMaria().decide(notify, motivation, basis(open), open.party(), open.at()));
        trail.changed(open, LexMariaAction.DECIDE);
        documents.decision(open);
        tellInvestigator(open);
    }

    /** Ends it without a full analysis. @param seriousness none of those that IVO is told of */
    @RolesAllowed(Roles.MEDARBETARE)
    public void concludeQuickly(LexMariaRef ref, Seriousness seriousness, String standpoint) {
        LexMariaDesk.Open open = desk.forNotifier(ref);
        cases.add(open.lexMaria().concludeQuickly(seriousness, standpoint, basis(open), open.party(), open.at()));
        trail.changed(open, LexMariaAction.CONCLUDE_QUICKLY);
        documents.decision(open);
        tellInvestigator(open);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void notified(LexMariaRef ref, LocalDate on, String reference) {
        LexMariaDesk.Open open = desk.forNotifier(ref);
        open.lexMaria().notifyIvo(on, reference, open.party(), open.at());
        trail.changed(open, LexMariaAction.NOTIFY);
        documents.notification(open);
    }

    /** The finished investigation went with the notification, or followed it. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void sent(LexMariaRef ref, LocalDate on) {
        LexMariaDesk.Open open = desk.forNotifier(ref);
        open.lexMaria().sendInvestigation(on, open.party(), open.at());
        trail.changed(open, LexMariaAction.SEND_INVESTIGATION);
    }

    /** What IVO answered; whoever handles the case may write that down. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void ivoDecided(LexMariaRef ref, LocalDate on, String reference, String decision, String outcome) {
        LexMariaDesk.Open open = desk.forChange(ref);
        open.lexMaria().ivoDecided(on, reference, decision, outcome, open.party(), open.at());
        trail.changed(open, LexMariaAction.IVO_DECIDED);
        documents.ivosDecision(open);
    }

    /** @param notifiedOn null until IVO has been told of the licensed person */
    @RolesAllowed(Roles.MEDARBETARE)
    public void licensee(
            LexMariaRef ref, String reason, LocalDate suspectedOn, LocalDate notifiedOn, String reference) {
        LexMariaDesk.Open open = desk.forNotifier(ref);
        open.lexMaria()
                .licensee(
                        LicenseeMatter.of(reason, suspectedOn, notifiedOn, reference, open.at()),
                        open.party(),
                        open.at());
        trail.changed(open, LexMariaAction.LICENSEE);
    }

    private String basis(LexMariaDesk.Open open) {
        return right.decision(AppointmentKind.LEX_MARIA_NOTIFIER, open.scope()).orElse(BY_ROLE);
    }

    private void tellInvestigator(LexMariaDesk.Open open) {
        Employee investigator = open.lexMaria().getInvestigator();
        if (investigator != null && investigator.getId() != open.scope().employeeId()) {
            trail.tell(open.lexMaria(), MailKind.LEX_MARIA_DECIDED, List.of(investigator.getId()));
        }
    }
}
