package se.ledstjarnan.ejb.goal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.goal.Goal;
import se.ledstjarnan.domain.goal.GoalAccess;
import se.ledstjarnan.domain.goal.GoalContent;
import se.ledstjarnan.domain.goal.GoalDecision;
import se.ledstjarnan.domain.goal.Goals;
import se.ledstjarnan.domain.goal.Indicators;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.settings.Settings;

/** Draws up goals, breaks them down, and takes them through decisions and new wordings to their end. */
@Stateless
@DenyAll
public class GoalWorkService {

    @Inject
    private Goals goals;

    @Inject
    private Indicators indicators;

    @Inject
    private Units units;

    @Inject
    private GoalDesk desk;

    @Inject
    private Settings settings;

    /** Gives the number of the new goal. @param unitId null for the board's own; @param parentNumber null for none */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public int begin(GoalContent content, Long unitId, Integer parentNumber) {
        Goal parent = parent(parentNumber);
        demandReach(unitId, parent);
        demandIndicators(content);
        Goal goal = new Goal(goals.nextNumber(), content, unit(unitId), parent, desk.me(), desk.now());
        goals.add(goal);
        desk.stored(goal, AuditAction.CREATE);
        return goal.getNumber();
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public void write(GoalRef ref, GoalContent content, Long unitId, Integer parentNumber) {
        Goal parent = parent(parentNumber);
        demandReach(unitId, parent);
        demandIndicators(content);
        Unit unit = unit(unitId);
        Goal goal = desk.open(ref);
        demandWriter(goal);
        goal.write(content, unit, parent);
        desk.stored(goal, AuditAction.CHANGE);
    }

    /** A new wording of a decided goal, that waits for its decision. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public void propose(GoalRef ref, GoalContent content, String reason) {
        demandIndicators(content);
        Employee me = desk.me();
        Goal goal = desk.open(ref);
        demandWriter(goal);
        goal.propose(content, reason, me, desk.now());
        desk.stored(goal, AuditAction.CHANGE);
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public void withdraw(GoalRef ref) {
        Goal goal = desk.open(ref);
        demandWriter(goal);
        goal.withdraw(desk.now());
        desk.stored(goal, AuditAction.CHANGE);
    }

    /** What the board decided of the goal, or of its new wording, is recorded. */
    @RolesAllowed(Roles.NAMNDSEKRETERARE)
    public void decide(GoalRef ref, LocalDate on, String paragraph, String registerNumber) {
        Employee me = desk.me();
        LocalDate today = desk.today();
        Goal goal = desk.open(ref);
        PoliticalDecision made =
                new PoliticalDecision(settings.word(SettingKey.BOARD_NAME), on, paragraph, registerNumber, today);
        goal.decide(GoalDecision.of(made), me, desk.now());
        desk.stored(goal, AuditAction.APPROVE);
    }

    /** A goal that is broken down from another holds in its unit from now on, or its new wording does. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.SOCIALCHEF})
    public void settle(GoalRef ref, LocalDate on) {
        Employee me = desk.me();
        Scope scope = desk.scope();
        Goal goal = desk.open(ref);
        if (!GoalAccess.settles(GoalDesk.id(goal.getUnit()), scope)) {
            throw new NotAllowedException();
        }
        goal.decide(GoalDecision.settled(on, scope.day()), me, desk.now());
        desk.stored(goal, AuditAction.APPROVE);
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.SOCIALCHEF})
    public void end(GoalRef ref, LocalDate on, String because) {
        Scope scope = desk.scope();
        Goal goal = desk.open(ref);
        if (!GoalAccess.settles(GoalDesk.id(goal.getUnit()), scope)) {
            throw new NotAllowedException();
        }
        goal.end(on, because, scope.day());
        desk.stored(goal, AuditAction.STEP);
    }

    private void demandWriter(Goal goal) {
        if (!GoalAccess.writes(GoalDesk.id(goal.getUnit()), desk.scope())) {
            throw new NotAllowedException();
        }
    }

    /** Whoever leads a unit breaks down; goals that stand alone are drawn up by those who keep all. */
    private void demandReach(Long unitId, Goal parent) {
        Scope scope = desk.scope();
        if (GoalAccess.keepsAll(scope)) {
            return;
        }
        if (unitId == null) {
            throw DomainException.at("unit", "goal.goal.unitNeeded");
        }
        if (!GoalAccess.writes(unitId, scope)) {
            throw new NotAllowedException();
        }
        if (parent == null) {
            throw DomainException.at("parent", "goal.goal.parentNeeded");
        }
    }

    private void demandIndicators(GoalContent content) {
        boolean all = indicators.areInUse(
                content.indicators().stream()
                        .map(GoalContent.Weighted::indicatorId)
                        .collect(Collectors.toSet()),
                desk.today());
        if (!all) {
            throw DomainException.at("indicators", "goal.goal.indicatorGone");
        }
    }

    private Goal parent(Integer number) {
        if (number == null) {
            return null;
        }
        Goal parent = goals.findForReading(number).orElseThrow(NotFoundException::new);
        GoalDesk.demandSeen(parent, desk.scope());
        return parent;
    }

    private Unit unit(Long id) {
        if (id == null) {
            return null;
        }
        Unit unit = units.get(id);
        if (!unit.getExistence().covers(desk.today())) {
            throw DomainException.at("unit", "goal.goal.unitGone");
        }
        return unit;
    }
}
