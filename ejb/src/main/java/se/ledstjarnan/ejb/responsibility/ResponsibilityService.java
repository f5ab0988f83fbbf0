package se.ledstjarnan.ejb.responsibility;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.UnitChoice;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.responsibility.Bearer;
import se.ledstjarnan.domain.responsibility.DistributionAccess;
import se.ledstjarnan.domain.responsibility.DistributionActor;
import se.ledstjarnan.domain.responsibility.DistributionFlow;
import se.ledstjarnan.domain.responsibility.DistributionStatus;
import se.ledstjarnan.domain.responsibility.TaskContent;
import se.ledstjarnan.domain.responsibility.TaskNature;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** Who answers for what, for everyone who wonders; today and on any day before. */
@Stateless
@DenyAll
public class ResponsibilityService {

    @Inject
    private JpaRegister reads;

    @Inject
    private JpaGaps gaps;

    @Inject
    private RegisterPaper paper;

    @Inject
    private Units units;

    @Inject
    private CurrentUser user;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** The register on a day. @param bearer whose tasks; null for all */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND})
    public RegisterView register(LocalDate day, Bearer bearer) {
        Scope scope = user.scope();
        BodyNames bodies = bodies(day);
        JpaRegister.Day stored = reads.on(day, scope.day(), bearer);
        List<GivenTask> given = stored.given().stream()
                .map(each -> each.seenAs(bodies.in(each.task()), null, Set.of()))
                .toList();
        List<RegisterView.Group> groups = Arrays.stream(Bearer.values())
                .map(each -> new RegisterView.Group(
                        each,
                        bodies.of(each),
                        of(each, stored.holders()),
                        stored.tasks().stream()
                                .filter(task -> task.bearer() == each)
                                .map(task -> row(task, given, bodies))
                                .toList()))
                .filter(group -> !group.tasks().isEmpty())
                .toList();
        return new RegisterView(day, groups, DistributionAccess.maintains(scope));
    }

    /** The register of a day as PDF/A, with the decisions behind it. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND})
    public byte[] paper(LocalDate day) {
        return paper.print(register(day, null), user.scope().day());
    }

    /** A task with its history; those it was only proposed to, and why it was refused, are for those it concerns. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND})
    public TaskView task(int number) {
        Scope scope = user.scope();
        JpaRegister.Stored stored = reads.task(number, scope.day()).orElseThrow(NotFoundException::new);
        BodyNames bodies = new BodyNames(settings.now());
        TaskView.Wording last = stored.history().get(0);
        TaskContent now = last.to() == null ? last.content() : null;
        Bearer bearer = last.content().bearer();
        boolean distributes = now != null
                && now.nature() == TaskNature.DISTRIBUTABLE
                && DistributionAccess.distributes(scope, bearer);
        return new TaskView(
                number,
                stored.version(),
                now == null ? null : bodies.in(now),
                now,
                bodies.in(last.content()),
                bodies.of(bearer),
                of(bearer, stored.holders()),
                seen(stored.given(), scope, bodies),
                stored.history().stream().map(each -> inWords(each, bodies)).toList(),
                distributes && bearer == Bearer.ENHETSCHEF ? led(scope) : List.of(),
                distributes,
                DistributionAccess.maintains(scope));
    }

    /** One distribution: for everyone once it is accepted, before that for those it concerns. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND})
    public GivenTask given(long id) {
        GivenTask stored = reads.given(id).orElseThrow(NotFoundException::new);
        return seen(List.of(stored), user.scope(), new BodyNames(settings.now())).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** What a person answered for on a day. @param id null for the caller */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND})
    public PersonView person(Long id, LocalDate day) {
        Scope scope = user.scope();
        long whose = id == null ? scope.employeeId() : id;
        boolean own = whose == scope.employeeId();
        BodyNames bodies = bodies(day);
        JpaRegister.Person stored = reads.person(whose, day, own ? giving(scope) : "false", scope.ledUnits())
                .orElseThrow(NotFoundException::new);
        List<GivenTask> given = seen(stored.given(), scope, bodies);
        boolean manager =
                stored.roles().contains(Role.ENHETSCHEF) && !stored.units().isEmpty();
        return new PersonView(
                whose,
                stored.name(),
                stored.title(),
                own,
                stored.active(),
                day,
                stored.roles(),
                stored.units(),
                stored.tasks().stream()
                        .filter(task -> task.bearer() != Bearer.ENHETSCHEF || manager)
                        .map(task -> row(task, List.of(), bodies))
                        .toList(),
                given.stream()
                        .filter(each -> each.receiverId() == whose && each.heldOn(day))
                        .toList(),
                given.stream()
                        .filter(each ->
                                own && each.receiverId() == whose && each.status() == DistributionStatus.PROPOSED)
                        .toList(),
                given.stream().filter(each -> own && each.receiverId() != whose).toList(),
                stored.appointed());
    }

    /** What the caller should see to: tasks that nobody has, or not the one who should. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<GapRow> gaps() {
        BodyNames bodies = new BodyNames(settings.now());
        return gaps.of(user.scope()).stream()
                .map(gap -> gap.task() == null
                        ? gap
                        : new GapRow(
                                gap.kind(),
                                gap.bearer(),
                                gap.number(),
                                bodies.in(gap.task()),
                                gap.unitId(),
                                gap.unit(),
                                gap.person(),
                                gap.tasks(),
                                gap.last()))
                .toList();
    }

    private static String giving(Scope scope) {
        boolean chief = DistributionAccess.distributes(scope, Bearer.SOCIALCHEF);
        boolean manager = DistributionAccess.distributes(scope, Bearer.ENHETSCHEF);
        return "(" + (chief ? "d.unit_id is null" : "false") + " or " + (manager ? "d.unit_id in :led" : "false") + ")";
    }

    private List<GivenTask> seen(List<GivenTask> given, Scope scope, BodyNames bodies) {
        return given.stream()
                .filter(each -> each.holdsFrom() != null || !actors(each, scope).isEmpty())
                .map(each -> {
                    Collection<DistributionActor> actors = actors(each, scope);
                    return each.seenAs(
                            bodies.in(each.task()),
                            actors.isEmpty() ? null : each.reason(),
                            DistributionFlow.allowed(each.status(), actors));
                })
                .toList();
    }

    private static Set<DistributionActor> actors(GivenTask given, Scope scope) {
        return DistributionAccess.actors(scope, given.bearer(), given.unitId(), given.receiverId());
    }

    private List<UnitChoice> led(Scope scope) {
        return units.choices(scope.day()).stream()
                .filter(unit -> scope.leads(unit.id()))
                .toList();
    }

    private static List<RegisterView.Holder> of(Bearer bearer, List<RegisterView.Holder> all) {
        return all.stream().filter(holder -> holder.bearer() == bearer).toList();
    }

    private static TaskRow row(TaskRow task, List<GivenTask> given, BodyNames bodies) {
        return new TaskRow(
                task.number(),
                task.bearer(),
                task.nature(),
                bodies.in(task.task()),
                task.ground(),
                task.source(),
                given.stream().filter(each -> each.number() == task.number()).toList());
    }

    private static TaskView.Wording inWords(TaskView.Wording wording, BodyNames bodies) {
        return new TaskView.Wording(
                bodies.in(wording.content()),
                wording.from(),
                wording.to(),
                wording.by(),
                wording.at(),
                wording.reason(),
                wording.endedBy(),
                wording.endedAt(),
                wording.endReason());
    }

    /** By the names that the municipality had at the end of the day. */
    private BodyNames bodies(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(ClockProducer.SWEDEN).toInstant();
        return new BodyNames(end.isAfter(clock.instant()) ? settings.now() : settings.at(end.minusMillis(1)));
    }
}
