package se.ledstjarnan.ejb.allotment;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.allotment.Allotments;
import se.ledstjarnan.domain.allotment.NeedAnswer;
import se.ledstjarnan.domain.allotment.ResourceNeed;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.shared.NotFoundException;

/** What socialchef conveys to the board that is needed, and what the board answers as its secretary records it. */
@Stateless
@DenyAll
public class NeedService {

    @Inject
    private Allotments allotments;

    @Inject
    private JpaNeeds reads;

    @Inject
    private Units units;

    @Inject
    private AllotmentDesk desk;

    @RolesAllowed({
        Roles.ENHETSCHEF,
        Roles.KVALITETSSAMORDNARE,
        Roles.MAS,
        Roles.SOCIALCHEF,
        Roles.NAMND,
        Roles.NAMNDSEKRETERARE
    })
    public List<NeedRow> all() {
        return reads.all(desk.scope());
    }

    @RolesAllowed({
        Roles.ENHETSCHEF,
        Roles.KVALITETSSAMORDNARE,
        Roles.MAS,
        Roles.SOCIALCHEF,
        Roles.NAMND,
        Roles.NAMNDSEKRETERARE
    })
    public NeedRow open(int number) {
        return reads.find(number, desk.scope()).orElseThrow(NotFoundException::new);
    }

    /** Gives the number of the new need. */
    @RolesAllowed(Roles.SOCIALCHEF)
    public int begin(NewNeed form) {
        ResourceNeed need = new ResourceNeed(
                allotments.nextNeed(), form.content(), unit(form), goal(form), desk.me(), desk.today());
        allotments.add(need);
        desk.stored(need, AuditAction.CREATE);
        return need.getNumber();
    }

    @RolesAllowed(Roles.SOCIALCHEF)
    public void write(int number, long version, NewNeed form) {
        ResourceNeed need = load(number, version);
        need.write(form.content(), unit(form), goal(form), desk.today());
        desk.stored(need, AuditAction.CHANGE);
    }

    /** It is conveyed to the board. */
    @RolesAllowed(Roles.SOCIALCHEF)
    public void raise(int number, long version) {
        ResourceNeed need = load(number, version);
        need.raise(desk.today());
        desk.stored(need, AuditAction.HAND_OVER);
    }

    /** What the board decided. @param granted in whole kronor; null where the answer says it all */
    @RolesAllowed(Roles.NAMNDSEKRETERARE)
    public void answer(int number, long version, NeedAnswer answer, String words, Long granted, Decided typed) {
        PoliticalDecision decision = desk.decision(typed);
        ResourceNeed need = load(number, version);
        need.answer(answer, words, granted, decision, desk.me());
        desk.stored(need, AuditAction.APPROVE);
    }

    private ResourceNeed load(int number, long version) {
        ResourceNeed need = allotments.need(number).orElseThrow(NotFoundException::new);
        need.checkVersion(version);
        return need;
    }

    private Unit unit(NewNeed form) {
        return form.unitId() == null ? null : units.get(form.unitId());
    }

    private Long goal(NewNeed form) {
        return form.goalId() == null
                ? null
                : Long.valueOf(allotments
                        .goal(form.goalId())
                        .orElseThrow(NotFoundException::new)
                        .id());
    }
}
