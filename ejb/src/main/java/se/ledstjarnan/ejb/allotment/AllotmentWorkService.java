package se.ledstjarnan.ejb.allotment;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import se.ledstjarnan.domain.allotment.Allotment;
import se.ledstjarnan.domain.allotment.AllotmentDecision;
import se.ledstjarnan.domain.allotment.AllotmentGoal;
import se.ledstjarnan.domain.allotment.Allotments;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;

/** Writes means, and records what the board has decided of them. */
@Stateless
@DenyAll
public class AllotmentWorkService {

    @Inject
    private Allotments allotments;

    @Inject
    private Units units;

    @Inject
    private AllotmentDesk desk;

    /** Gives the id of the new row. */
    @RolesAllowed(Roles.SOCIALCHEF)
    public long add(NewAllotment form) {
        if (form.unitId() == null) {
            throw DomainException.at("unit", "shared.required");
        }
        Unit unit = units.get(form.unitId());
        AllotmentGoal goal = form.goalId() == null ? null : goal(form.goalId());
        Allotment made = new Allotment(unit, goal, form.year(), desk.today());
        Optional<Allotment> same = allotments.find(unit.getId(), form.year(), form.goalId());
        if (same.isPresent()) {
            throw DomainException.at("unit", "allotment.thereAlready");
        }
        made.write(form.means(), desk.today(), desk.me(), desk.now());
        made.describe(form.group(), desk.me(), desk.now());
        allotments.add(made);
        stored(made, AuditAction.CREATE);
        return made.getId();
    }

    @RolesAllowed(Roles.SOCIALCHEF)
    public void write(long id, long version, NewAllotment form) {
        Allotment allotment = allotments.find(id).orElseThrow(NotFoundException::new);
        allotment.checkVersion(version);
        allotment.write(form.means(), desk.today(), desk.me(), desk.now());
        allotment.describe(form.group(), desk.me(), desk.now());
        stored(allotment, AuditAction.CHANGE);
    }

    /** The board has decided the year's budgets as they stand. What it has decided already is not decided twice. */
    @RolesAllowed(Roles.NAMNDSEKRETERARE)
    public void decide(int year, String words, Decided typed) {
        PoliticalDecision decision = desk.decision(typed);
        AllotmentDecision made =
                new AllotmentDecision(year, words, decision, allotments.proposed(year), desk.me(), desk.now());
        allotments.add(made);
        desk.stored(made);
    }

    private AllotmentGoal goal(long id) {
        return allotments.goal(id).orElseThrow(NotFoundException::new);
    }

    private void stored(Allotment allotment, AuditAction action) {
        desk.flush();
        desk.record(action, AllotmentDesk.subject(allotment));
    }
}
