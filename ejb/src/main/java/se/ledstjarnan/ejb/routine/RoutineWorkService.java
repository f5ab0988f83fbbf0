package se.ledstjarnan.ejb.routine;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.routine.Approver;
import se.ledstjarnan.domain.routine.Routine;
import se.ledstjarnan.domain.routine.RoutineActor;
import se.ledstjarnan.domain.routine.RoutineContent;
import se.ledstjarnan.domain.routine.Routines;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.settings.Settings;

/** Writing documents and putting them in force. Who may do what with which version is said by the domain's table and rules. */
@Stateless
@DenyAll
public class RoutineWorkService {

    @Inject
    private Routines routines;

    @Inject
    private RoutineDesk desk;

    @Inject
    private RoutineDrafts drafts;

    @Inject
    private RoutineMail mail;

    @Inject
    private RoutineApproval approval;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** What was decided in a meeting, as typed. */
    public record Decided(LocalDate day, String paragraph, String registerNumber) {}

    /** Begins a document; gives its number. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public int begin(RoutineContent content) {
        desk.check(content);
        Routine.Doing doing = desk.doing(Set.of(RoutineActor.AUTHOR));
        Routine routine = new Routine(routines.nextNumber(), content, doing.by(), doing.today(), doing.now());
        routines.add(routine);
        desk.stored(routine, AuditAction.CREATE);
        return routine.getNumber();
    }

    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public void edit(RoutineRef ref, RoutineContent content) {
        RoutineDesk.Open open = desk.written(ref);
        desk.check(content);
        open.routine().edit(content, open.doing());
        desk.stored(open.routine(), AuditAction.CHANGE);
    }

    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public void submit(RoutineRef ref) {
        RoutineDesk.Open open = desk.written(ref);
        open.routine().submit(desk.rules(), open.doing());
        desk.stored(open.routine(), AuditAction.STEP);
        mail.submitted(open.routine(), open.version());
    }

    /** Sends it back, or takes it back, with words. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF, Roles.NAMNDSEKRETERARE})
    public void sendBack(RoutineRef ref, String words) {
        RoutineDesk.Open open = desk.written(ref);
        open.routine().sendBack(words, open.doing());
        desk.stored(open.routine(), AuditAction.STEP);
        mail.sentBack(open.routine(), open.version());
    }

    /** Puts it in force. @param decided null exactly where no political body approves */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.MAS, Roles.ENHETSCHEF, Roles.NAMNDSEKRETERARE})
    public void approve(RoutineRef ref, Decided decided) {
        RoutineDesk.Open open = desk.written(ref);
        if (!open.doing().as().contains(RoutineActor.APPROVER)) {
            throw new NotAllowedException();
        }
        Approver approver = open.version().getApprover();
        PoliticalDecision decision = approver == null || !approver.isPolitical() ? null : decision(approver, decided);
        approval.approve(open, decision);
    }

    private PoliticalDecision decision(Approver approver, Decided decided) {
        return new PoliticalDecision(
                approval.body(approver),
                decided.day(),
                decided.paragraph(),
                decided.registerNumber(),
                LocalDate.now(clock));
    }

    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public void discard(RoutineRef ref, String words) {
        RoutineDesk.Open open = desk.written(ref);
        open.routine().discard(words, open.doing());
        desk.stored(open.routine(), AuditAction.STEP);
    }

    /** Begins the next version. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public void renew(RoutineRef ref) {
        drafts.renew(ref);
    }

    /** Read through, and still right. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public void review(RoutineRef ref) {
        RoutineDesk.Open open = desk.inForce(ref);
        open.routine().review(settings.number(SettingKey.REVIEW_INTERVAL_MONTHS), open.doing());
        desk.stored(open.routine(), AuditAction.STEP);
    }

    @RolesAllowed({Roles.SOCIALCHEF, Roles.MAS, Roles.ENHETSCHEF, Roles.NAMNDSEKRETERARE})
    public void withdraw(RoutineRef ref, String words) {
        RoutineDesk.Open open = desk.inForce(ref);
        open.routine().withdraw(words, open.doing());
        desk.stored(open.routine(), AuditAction.STEP);
    }
}
