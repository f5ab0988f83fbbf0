package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.goal.Goal;
import se.ledstjarnan.domain.goal.GoalAccess;
import se.ledstjarnan.domain.goal.GoalComment;
import se.ledstjarnan.domain.goal.GoalStatus;
import se.ledstjarnan.domain.goal.Goals;
import se.ledstjarnan.domain.goal.Indicator;
import se.ledstjarnan.domain.goal.Indicators;
import se.ledstjarnan.domain.goal.Legend;
import se.ledstjarnan.domain.goal.Mission;
import se.ledstjarnan.domain.goal.Outcome;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Lays goals and indicators on the desk of whoever changes them, the version checked, and puts them back with a trace in the log. */
@ApplicationScoped
class GoalDesk {

    @Inject
    private Goals goals;

    @Inject
    private Indicators indicators;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    /** A draft of somebody else's does not exist. */
    Goal open(GoalRef ref) {
        // Asked before the goal is read: a question to the database in between would raise its version.
        Scope scope = user.scope();
        Goal goal = goals.find(ref.number()).orElseThrow(NotFoundException::new);
        StaleDataException.check(ref.version(), goal.getVersion());
        demandSeen(goal, scope);
        return goal;
    }

    static void demandSeen(Goal goal, Scope scope) {
        Long unitId = goal.getUnit() == null ? null : goal.getUnit().getId();
        if (goal.getStatus() == GoalStatus.DRAFT && !GoalAccess.readsDrafts(scope) && !scope.leads(unitId)) {
            throw new NotFoundException();
        }
    }

    Indicator open(IndicatorRef ref) {
        Indicator indicator = indicators.find(ref.number()).orElseThrow(NotFoundException::new);
        StaleDataException.check(ref.version(), indicator.getVersion());
        return indicator;
    }

    void stored(Goal goal, AuditAction action) {
        work.flush();
        audit.record(action, AuditSubject.of("goal", goal.getId(), goal.getCaseNumber(), id(goal.getUnit())));
    }

    void stored(Indicator indicator, AuditAction action) {
        work.flush();
        audit.record(action, "indicator", indicator.getId(), null);
    }

    /** A comment. */
    void stored(GoalComment comment, AuditAction action) {
        work.flush();
        audit.record(
                action,
                AuditSubject.of(
                        "goal-comment",
                        comment.getId(),
                        comment.getGoal().getCaseNumber(),
                        comment.getUnit().getId()));
    }

    void stored(Outcome outcome, AuditAction action) {
        work.flush();
        audit.record(action, "outcome", outcome.getId(), outcome.getUnitId());
    }

    void stored(Mission mission) {
        work.flush();
        audit.record(AuditAction.CREATE, "mission", mission.getId(), id(mission.getUnit()));
    }

    /** What all outcomes are judged by has been changed. */
    void administered(Legend legend) {
        work.flush();
        audit.record(AuditAction.ADMINISTER, "goal-legend", legend.getId(), null);
    }

    static String path(int number) {
        return "/goal/goal.xhtml?number=" + number;
    }

    void flush() {
        work.flush();
    }

    static Long id(Unit unit) {
        return unit == null ? null : unit.getId();
    }

    Employee me() {
        return employees.get(user.employeeId());
    }

    /** Null for nobody chosen. */
    Employee person(Long id) {
        return id == null ? null : employees.get(id);
    }

    Scope scope() {
        return user.scope();
    }

    LocalDate today() {
        return user.scope().day();
    }

    Instant now() {
        return clock.instant();
    }
}
