package se.ledstjarnan.ejb.lexsarah;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.lexsarah.LexSarahAction;
import se.ledstjarnan.domain.lexsarah.LexSarahActor;
import se.ledstjarnan.domain.lexsarah.LexSarahs;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.organisation.TaskRight;

/**
 * What is decided in a lex Sarah case, by whoever has the right to it that day. Without one the step is refused with the reason and
 * whom to ask. A person's decision rests on the delegation, a political body's on its minutes.
 */
@Stateless
@DenyAll
public class LexSarahDecisionService {

    /** As it stands beside a decision where the profile gives the right to the role as such. */
    private static final String BY_ROLE = "Socialchef enligt kommunens beslutsordning";

    private static final TaskRight.Refusals REFUSALS = new TaskRight.Refusals(
            "lexsarah.nobodyDecides",
            "lexsarah.delegationExpired",
            "lexsarah.delegationExpiredAsk",
            "lexsarah.othersDecide");

    @Inject
    private LexSarahDesk desk;

    @Inject
    private LexSarahTrail trail;

    @Inject
    private LexSarahs cases;

    @Inject
    private TaskRight right;

    @Inject
    private LexSarahRegister documents;

    /**
     * Decides on a proposal.
     *
     * @param minutes the political body's minutes; left out where a person decides
     * @param decidedOn the day of the body's meeting; left out where a person decides, who does so today
     */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND})
    public void decide(LexSarahRef ref, Grade grade, String motivation, String minutes, LocalDate decidedOn) {
        LexSarahDesk.Open open = withRight(ref);
        boolean person = isPerson(open);
        cases.add(open.lexSarah()
                .decide(
                        grade,
                        motivation,
                        person ? delegation(open) : minutes,
                        person ? open.at().today() : decidedOn,
                        open.party(),
                        open.at()));
        trail.changed(open, LexSarahAction.DECIDE);
        documents.decided(open);
        tellInvestigator(open, MailKind.LEX_SARAH_DECIDED);
    }

    /** Obvious already that IVO is to be told. @param minutes as in decide */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND})
    public void findSerious(LexSarahRef ref, Grade grade, String motivation, String minutes) {
        LexSarahDesk.Open open = withRight(ref);
        cases.add(open.lexSarah()
                .findSerious(grade, motivation, isPerson(open) ? delegation(open) : minutes, open.party(), open.at()));
        trail.changed(open, LexSarahAction.FIND_SERIOUS);
        documents.decision(open);
        tellInvestigator(open, MailKind.LEX_SARAH_DECIDED);
    }

    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND})
    public void sendBack(LexSarahRef ref, String what) {
        LexSarahDesk.Open open = withRight(ref);
        open.lexSarah().sendBack(what, open.party(), open.at());
        trail.changed(open, LexSarahAction.RETURN);
        tellInvestigator(open, MailKind.LEX_SARAH_RETURNED);
    }

    private LexSarahDesk.Open withRight(LexSarahRef ref) {
        LexSarahDesk.Open open = desk.forChange(ref);
        boolean hasRight = open.party().as().contains(LexSarahActor.DECIDER)
                || open.party().as().contains(LexSarahActor.BODY);
        if (!hasRight) {
            throw right.refusal(AppointmentKind.LEX_SARAH_DECIDER, open.scope(), REFUSALS);
        }
        return open;
    }

    private static boolean isPerson(LexSarahDesk.Open open) {
        return open.party().as().contains(LexSarahActor.DECIDER);
    }

    /** The decision that the caller's right rests on today; the role where the profile gives it to that. */
    private String delegation(LexSarahDesk.Open open) {
        return right.decision(AppointmentKind.LEX_SARAH_DECIDER, open.scope()).orElse(BY_ROLE);
    }

    private void tellInvestigator(LexSarahDesk.Open open, MailKind kind) {
        LexSarah lexSarah = open.lexSarah();
        if (lexSarah.getInvestigator() != null) {
            trail.tell(lexSarah, kind, List.of(lexSarah.getInvestigator().getId()));
        }
    }
}
