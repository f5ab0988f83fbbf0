package se.ledstjarnan.ejb.responsibility;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiConsumer;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.responsibility.Bearer;
import se.ledstjarnan.domain.responsibility.Distribution;
import se.ledstjarnan.domain.responsibility.DistributionAccess;
import se.ledstjarnan.domain.responsibility.DistributionActor;
import se.ledstjarnan.domain.responsibility.Responsibilities;
import se.ledstjarnan.domain.responsibility.ResponsibleTask;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;

/** Giving a task further to a named person, and what that person answers. The domain's table says who may do what. */
@Stateless
@DenyAll
public class DistributionService {

    @Inject
    private Responsibilities stored;

    @Inject
    private Employees employees;

    @Inject
    private Units units;

    @Inject
    private ResponsibilityDesk desk;

    @Inject
    private DistributionMail mail;

    /** Whom to give it to, for which unit, when and by which document, as typed; receiver and unit by id. */
    public record Given(Long receiver, Long unit, LocalDate from, LocalDate to, String document) {}

    /** Asks somebody to take a task on. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.ENHETSCHEF})
    public void distribute(int number, Given given) {
        ResponsibleTask task = stored.task(number).orElseThrow(NotFoundException::new);
        Bearer bearer = task.on(desk.scope().day())
                .map(wording -> wording.content().bearer())
                .orElseThrow(() -> new DomainException("responsibility.taskEnded"));
        Long unitId = bearer == Bearer.ENHETSCHEF ? given.unit() : null;
        if (bearer == Bearer.ENHETSCHEF && unitId == null) {
            throw DomainException.at("unit", "shared.required");
        }
        if (!DistributionAccess.isGiver(desk.scope(), bearer, unitId)) {
            throw new NotAllowedException();
        }
        if (given.receiver() == null) {
            throw DomainException.at("receiver", "shared.required");
        }
        Employee receiver = employees.get(given.receiver());
        Unit unit = unitId == null ? null : units.get(unitId);
        Distribution distribution = new Distribution(
                task,
                new Distribution.Terms(receiver, unit, given.from(), given.to(), given.document()),
                desk.doing(Set.of(DistributionActor.GIVER)));
        if (stored.hasOpen(number, unitId, receiver.getId(), desk.scope().day())) {
            throw DomainException.at("receiver", "responsibility.hasItAlready");
        }
        stored.add(distribution);
        desk.stored(AuditAction.ADD, subject(distribution));
        mail.proposed(distribution);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void accept(long id, long seen) {
        mail.answered(act(id, seen, Distribution::accept));
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void decline(long id, long seen, String words) {
        mail.answered(act(id, seen, (distribution, doing) -> distribution.decline(words, doing)));
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void giveBack(long id, long seen, String words) {
        mail.answered(act(id, seen, (distribution, doing) -> distribution.giveBack(words, doing)));
    }

    @RolesAllowed({Roles.SOCIALCHEF, Roles.ENHETSCHEF})
    public void withdraw(long id, long seen) {
        mail.taken(act(id, seen, Distribution::withdraw));
    }

    @RolesAllowed({Roles.SOCIALCHEF, Roles.ENHETSCHEF})
    public void end(long id, long seen, String words) {
        mail.taken(act(id, seen, (distribution, doing) -> distribution.end(words, doing)));
    }

    /** What was declined or given back is seen to. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.ENHETSCHEF})
    public void settle(long id, long seen) {
        act(id, seen, Distribution::settle);
    }

    private Distribution act(long id, long seen, BiConsumer<Distribution, Distribution.Doing> verb) {
        Distribution distribution = stored.distribution(id).orElseThrow(NotFoundException::new);
        Set<DistributionActor> actors = desk.actors(distribution);
        if (actors.isEmpty()) {
            throw new NotAllowedException();
        }
        distribution.checkVersion(seen);
        verb.accept(distribution, desk.doing(actors));
        desk.stored(AuditAction.STEP, subject(distribution));
        return distribution;
    }

    static AuditSubject subject(Distribution distribution) {
        ResponsibleTask task = distribution.getTask();
        Unit unit = distribution.getUnit();
        return AuditSubject.of(
                        "responsibility",
                        task.getId(),
                        Integer.toString(task.getNumber()),
                        unit == null ? null : unit.getId())
                .part("distribution", distribution.getId());
    }
}
