package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import java.util.Random;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.selfmonitoring.CheckAccess;
import se.ledstjarnan.domain.selfmonitoring.CheckKind;
import se.ledstjarnan.domain.selfmonitoring.CheckList;
import se.ledstjarnan.domain.selfmonitoring.CheckPlan;
import se.ledstjarnan.domain.selfmonitoring.CheckRound;
import se.ledstjarnan.domain.selfmonitoring.Checks;
import se.ledstjarnan.domain.selfmonitoring.RoundStatus;
import se.ledstjarnan.domain.selfmonitoring.Sampling;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Begins checks, asks for sheets, and ends them: for whoever leads them. An inspected unit's manager replies. */
@Stateless
@DenyAll
public class CheckWorkService {

    private static final Random LOT = new SecureRandom();

    @Inject
    private Checks checks;

    @Inject
    private Units units;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private CheckTrail trail;

    @Inject
    private Clock clock;

    /** Gives the number of the new check; whoever begins it has a sheet of it. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public int begin(NewCheck form) {
        Scope scope = user.scope();
        CheckPlan plan = form.plan() == null
                ? null
                : checks.plan(form.plan())
                        .filter(found -> found.getList() != null && !found.isDropped())
                        .orElseThrow(NotFoundException::new);
        CheckList list = plan == null ? list(form.list()) : plan.getList();
        CheckKind kind = plan == null ? form.kind() : plan.getKind();
        Unit unit = unit(form.unit());
        if (!CheckAccess.leads(scope, kind, list.current().getArea(), unit.getId())) {
            throw DomainException.at("unit", "selfmonitoring.notYourUnit");
        }
        if (plan != null && checks.hasBegun(plan.getId(), unit.getId())) {
            throw new DomainException("selfmonitoring.begunAlready");
        }
        CheckRound round = new CheckRound(
                new CheckRound.Begin(checks.nextNumber(), kind, list, unit, plan, form.due(), sampling(form)),
                employees.get(scope.employeeId()),
                scope.day(),
                clock.instant());
        checks.add(round);
        trail.stored(round, AuditAction.CREATE);
        return round.getNumber();
    }

    private CheckList list(Integer number) {
        if (number == null) {
            throw DomainException.at("list", "shared.required");
        }
        return checks.listForReading(number).orElseThrow(NotFoundException::new);
    }

    private Unit unit(Long id) {
        if (id == null) {
            throw DomainException.at("unit", "shared.required");
        }
        return units.get(id);
    }

    private static Sampling sampling(NewCheck form) {
        return form.draw()
                ? Sampling.drawn(form.size(), form.of(), form.how(), LOT)
                : Sampling.chosen(form.size(), form.of(), form.how());
    }

    /** Asks somebody to answer an own sheet. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void ask(int number, Long person) {
        CheckRound round = led(number);
        round.ask(person == null ? null : employees.get(person), clock.instant());
        trail.stored(round, AuditAction.ACCESS);
    }

    /** Takes somebody's sheet out. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void leaveOut(int number, long person) {
        CheckRound round = led(number);
        round.leaveOut(person, clock.instant());
        trail.stored(round, AuditAction.CHANGE);
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void sign(CheckRef ref, String conclusion) {
        CheckRound round = led(ref.number());
        if (round.getStatus() == RoundStatus.ONGOING) {
            round.checkVersion(ref.version());
        }
        round.sign(conclusion, me(), clock.instant());
        trail.stored(round, AuditAction.STEP);
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void cancel(CheckRef ref, String reason) {
        CheckRound round = led(ref.number());
        round.checkVersion(ref.version());
        round.cancel(reason, me(), clock.instant());
        trail.stored(round, AuditAction.STEP);
    }

    /** The inspected unit's manager replies. */
    @RolesAllowed(Roles.ENHETSCHEF)
    public void reply(CheckRef ref, String words) {
        Scope scope = user.scope();
        CheckRound round = checks.hold(ref.number()).orElseThrow(NotFoundException::new);
        if (!scope.leads(round.getUnit().getId())) {
            throw CheckAccess.reads(
                            scope, round.getList().getArea(), round.getUnit().getId())
                    ? new NotAllowedException()
                    : new NotFoundException();
        }
        round.checkVersion(ref.version());
        round.reply(words, me(), clock.instant());
        trail.stored(round, AuditAction.STEP);
    }

    /** To whoever has nothing to do with the check it does not exist; whoever reads it is refused. */
    private CheckRound led(int number) {
        Scope scope = user.scope();
        CheckRound round = checks.hold(number).orElseThrow(NotFoundException::new);
        Long unit = round.getUnit().getId();
        if (CheckAccess.leads(scope, round.getKind(), round.getList().getArea(), unit)) {
            return round;
        }
        boolean asked = round.getSheets().stream()
                .anyMatch(sheet -> Objects.equals(sheet.getPerson().getId(), scope.employeeId()));
        if (asked || CheckAccess.reads(scope, round.getList().getArea(), unit)) {
            throw new NotAllowedException();
        }
        throw new NotFoundException();
    }

    private Employee me() {
        return employees.get(user.employeeId());
    }
}
