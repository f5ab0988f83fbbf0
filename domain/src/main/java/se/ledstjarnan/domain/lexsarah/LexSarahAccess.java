package se.ledstjarnan.domain.lexsarah;

import java.util.EnumSet;
import java.util.Set;
import se.ledstjarnan.domain.deviation.SeenBecause;
import se.ledstjarnan.domain.ivo.IvoPosition;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/**
 * What a person is to a lex Sarah case. The list query says the same in JPQL; a container test holds the two together. Whoever the
 * case concerns as a manager is nothing to it.
 */
public final class LexSarahAccess {

    private static final Set<LexSarahStatus> PUT_BEFORE_THE_BODY =
            EnumSet.of(LexSarahStatus.PROPOSED, LexSarahStatus.DECIDED, LexSarahStatus.CLOSED);

    private LexSarahAccess() {}

    /**
     * Empty means that not even the case's existence may be told.
     *
     * @param politicalBody whether a political body decides, so that those who may decide see the basis only
     */
    public static Set<LexSarahActor> actors(LexSarahFile lexSarah, Scope scope, boolean politicalBody) {
        return actors(IvoPosition.of(lexSarah, lexSarah.getExcluded(), lexSarah.getStatus()), scope, politicalBody);
    }

    /** The same of a case as it was at a moment. */
    public static Set<LexSarahActor> actors(IvoPosition position, Scope scope, boolean politicalBody) {
        return position.excluded().contains(scope.employeeId())
                ? EnumSet.noneOf(LexSarahActor.class)
                : ofOthers(position, scope, politicalBody);
    }

    /** The same for one of whom it is known that the case does not concern them, as whoever finds it in a list. */
    public static Set<LexSarahActor> ofUnconcerned(LexSarahFile lexSarah, Scope scope, boolean politicalBody) {
        return ofOthers(IvoPosition.of(lexSarah, Set.of(), lexSarah.getStatus()), scope, politicalBody);
    }

    private static Set<LexSarahActor> ofOthers(IvoPosition position, Scope scope, boolean politicalBody) {
        Set<LexSarahActor> actors = EnumSet.noneOf(LexSarahActor.class);
        if (scope.has(AppointmentKind.LEX_SARAH_RECEIVER) || position.isInvestigatedBy(scope.employeeId())) {
            actors.add(LexSarahActor.HANDLER);
        }
        if (scope.has(Role.SOCIALCHEF)) {
            actors.add(LexSarahActor.OVERSEER);
        }
        if (scope.leads(position.unitId()) && !position.managerConcerned()) {
            actors.add(LexSarahActor.PROTECTOR);
        }
        if (politicalBody) {
            boolean sees = PUT_BEFORE_THE_BODY.contains(LexSarahStatus.valueOf(position.status()));
            boolean belongs = scope.has(AppointmentKind.LEX_SARAH_DECIDER) || scope.has(Role.NAMNDSEKRETERARE);
            if (sees && belongs) {
                actors.add(LexSarahActor.BODY);
            }
        } else if (scope.has(AppointmentKind.LEX_SARAH_DECIDER)) {
            actors.add(LexSarahActor.DECIDER);
        }
        return actors;
    }

    /** May read the whole case. */
    public static boolean mayReadWhole(Set<LexSarahActor> actors) {
        return actors.contains(LexSarahActor.HANDLER)
                || actors.contains(LexSarahActor.DECIDER)
                || actors.contains(LexSarahActor.OVERSEER);
    }

    /** May read the basis of the decision: the investigation and the proposal. */
    public static boolean mayReadBasis(Set<LexSarahActor> actors) {
        return mayReadWhole(actors) || actors.contains(LexSarahActor.BODY);
    }

    /** What it rests on that somebody can see the case, given what the person is to it. */
    public static Set<SeenBecause> because(IvoPosition position, Scope scope, Set<LexSarahActor> as) {
        Set<SeenBecause> grounds = EnumSet.noneOf(SeenBecause.class);
        if (as.contains(LexSarahActor.HANDLER) && position.isInvestigatedBy(scope.employeeId())) {
            grounds.add(SeenBecause.INVESTIGATES);
        }
        if (as.contains(LexSarahActor.HANDLER) && scope.has(AppointmentKind.LEX_SARAH_RECEIVER)) {
            grounds.add(SeenBecause.LEX_SARAH_RECEIVER);
        }
        if (as.contains(LexSarahActor.OVERSEER)) {
            grounds.add(SeenBecause.SOCIALCHEF);
        }
        if (as.contains(LexSarahActor.PROTECTOR)) {
            grounds.add(SeenBecause.LEADS_UNIT);
        }
        if (as.contains(LexSarahActor.DECIDER) || as.contains(LexSarahActor.BODY)) {
            grounds.add(SeenBecause.LEX_SARAH_DECIDER);
        }
        return grounds;
    }
}
