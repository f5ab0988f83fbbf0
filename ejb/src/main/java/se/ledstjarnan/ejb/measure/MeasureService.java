package se.ledstjarnan.ejb.measure;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.board.BoardMatterKind;
import se.ledstjarnan.domain.board.MatterForBoard;
import se.ledstjarnan.domain.deviation.Actor;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.measure.Effect;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.Measure;
import se.ledstjarnan.domain.measure.MeasureAccess;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.MeasurePlan;
import se.ledstjarnan.domain.measure.MeasureReach;
import se.ledstjarnan.domain.measure.MeasureSource;
import se.ledstjarnan.domain.measure.Measures;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Changes measures. Whether the caller may is decided by the measure's own table from what the caller is to the case. */
@Stateless
@DenyAll
public class MeasureService {

    @Inject
    private Measures measures;

    @Inject
    private MeasureDesk desk;

    @Inject
    private MeasureTrail trail;

    @Inject
    private OtherCases others;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<MatterForBoard> forBoard;

    /** Adds a measure to the case and gives its id. */
    @RolesAllowed(Roles.MEDARBETARE)
    public long add(String caseNumber, NewMeasure form) {
        Scope scope = user.scope();
        return others.isNumber(caseNumber)
                ? addElsewhere(caseNumber, form, scope)
                : addToDeviation(caseNumber, form, scope);
    }

    private long addToDeviation(String caseNumber, NewMeasure form, Scope scope) {
        Deviation deviation = measures.holdCase(caseNumber).orElseThrow(NotFoundException::new);
        Employee creator = employees.get(scope.employeeId());
        checkMayAdd(deviation, form.reach(), scope, creator);
        MeasureSource source = new MeasureSource(
                MeasureOrigin.DEVIATION, deviation.getId(), deviation.getNumber(), deviation.getUnit());
        return add(form, source, owner(form.ownerId(), deviation.getExcluded()), creator, scope);
    }

    private long addElsewhere(String caseNumber, NewMeasure form, Scope scope) {
        MeasureCases.Found found = others.hold(caseNumber, scope).orElseThrow(NotFoundException::new);
        if (found.as().isEmpty()) {
            throw new NotFoundException();
        }
        if (form.reach() != null && !MeasureAccess.mayDecide(form.reach(), scope, found.as())) {
            throw new NotAllowedException();
        }
        if (!found.open()) {
            throw new DomainException("measure.caseTakesNone");
        }
        Employee owner = owner(form.ownerId(), found.excluded());
        long id = add(form, found.source(), owner, employees.get(scope.employeeId()), scope);
        others.added(found);
        return id;
    }

    private long add(NewMeasure form, MeasureSource source, Employee owner, Employee creator, Scope scope) {
        Measure measure = measure(form, source, owner, creator, scope.day(), desk.now());
        measures.add(measure);
        trail.added(measure);
        return measure.getId();
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void change(MeasureRef ref, MeasurePlan plan, String expectation, String measuredHow, Long ownerId) {
        MeasureDesk.Open open = desk.forChange(ref);
        Measure measure = open.measure();
        Employee before = measure.getOwner();
        Employee owner = owner(ownerId, excluded(measure));
        measure.change(plan, expectation, measuredHow, owner, open.party());
        trail.changed(measure);
        if (!before.equals(owner)) {
            trail.handedOver(measure);
        }
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void changeDue(MeasureRef ref, LocalDate due, String reason) {
        MeasureDesk.Open open = desk.forChange(ref);
        open.measure().changeDue(due, reason, open.party(), open.today(), open.now());
        trail.changed(open.measure());
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void markDone(MeasureRef ref, String what) {
        MeasureDesk.Open open = desk.forChange(ref);
        open.measure().markDone(what, open.party(), open.now());
        trail.moved(open.measure());
    }

    /** Reasons it away. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void cancel(MeasureRef ref, String reason) {
        MeasureDesk.Open open = desk.forChange(ref);
        open.measure().cancel(reason, open.party(), open.now());
        trail.moved(open.measure());
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void changeFollowUp(MeasureRef ref, LocalDate day, String reason) {
        MeasureDesk.Open open = desk.forChange(ref);
        open.measure().changeFollowUp(day, reason, open.party(), open.today(), open.now());
        trail.changed(open.measure());
    }

    /** Says that it is too early to judge, and when it is judged instead. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void judgeLater(MeasureRef ref, LocalDate day, String comment) {
        MeasureDesk.Open open = desk.forChange(ref);
        open.measure().judgeLater(day, comment, open.party(), open.today(), open.now());
        trail.moved(open.measure());
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void judge(MeasureRef ref, EffectVerdict verdict, String comment) {
        MeasureDesk.Open open = desk.forChange(ref);
        open.measure().judge(verdict, comment, open.party(), open.now());
        trail.moved(open.measure());
    }

    /** Has the board told of it, once a summary is written. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void bringToBoard(MeasureRef ref) {
        MeasureDesk.Open open = desk.forChange(ref);
        Measure measure = open.measure();
        measure.bringToBoard(open.party(), open.now());
        trail.changed(measure);
        forBoard.fire(new MatterForBoard(
                "measure:" + measure.getId(),
                BoardMatterKind.MEASURE,
                compartment(measure),
                measure.getOriginNumber(),
                open.party().employee()));
    }

    private Set<Long> excluded(Measure measure) {
        return measure.getOrigin() == MeasureOrigin.DEVIATION
                ? measures.holdCase(measure.getOriginNumber()).orElseThrow().getExcluded()
                : others.hold(measure.getOriginNumber(), user.scope())
                        .orElseThrow()
                        .excluded();
    }

    private Compartment compartment(Measure measure) {
        return measure.getOrigin() == MeasureOrigin.DEVIATION
                ? measures.holdCase(measure.getOriginNumber())
                        .orElseThrow()
                        .getArea()
                        .compartment()
                : others.find(measure.getOriginNumber(), user.scope())
                        .orElseThrow()
                        .compartment();
    }

    private void checkMayAdd(Deviation deviation, MeasureReach reach, Scope scope, Employee creator) {
        Set<CaseActor> ofCase = MeasureDesk.ofCase(deviation, scope);
        if (ofCase.isEmpty()) {
            throw new NotFoundException();
        }
        if (reach != MeasureReach.ADMINISTRATION) {
            deviation.checkMayAddMeasure(new Actor(creator, ofCase));
        } else if (!MeasureAccess.mayDecide(reach, scope, ofCase)) {
            throw new NotAllowedException();
        } else if (!deviation.getStatus().isOpen()) {
            throw new DomainException("deviation.notInThisStatus");
        }
    }

    /** Whoever the case concerns as manager gets no part in it. */
    private Employee owner(Long id, Set<Long> excluded) {
        if (id == null) {
            throw DomainException.at("owner", "shared.required");
        }
        if (excluded.contains(id)) {
            throw DomainException.at("owner", "measure.ownerNotPossible");
        }
        return employees.get(id);
    }

    private static Measure measure(
            NewMeasure form, MeasureSource source, Employee owner, Employee creator, LocalDate today, Instant now) {
        MeasurePlan plan = new MeasurePlan(form.kind(), form.title(), form.description());
        if (!form.alreadyDone()) {
            Effect effect = Effect.expected(form.expectation(), form.measuredHow(), form.followUp());
            return Measure.planned(source, form.reach(), plan, effect, owner, form.date(), creator, today, now);
        }
        Effect effect = form.noFollowUpReason() == null
                ? Effect.expected(form.expectation(), form.measuredHow(), form.followUp())
                : Effect.notFollowedUp(form.noFollowUpReason());
        return Measure.doneAtOnce(source, plan, effect, owner, form.date(), creator, today, now);
    }
}
