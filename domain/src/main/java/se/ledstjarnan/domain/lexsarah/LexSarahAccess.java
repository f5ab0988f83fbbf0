package se.ledstjarnan.domain.lexsarah;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
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
        return lexSarah.getExcluded().contains(scope.employeeId())
                ? EnumSet.noneOf(LexSarahActor.class)
                : ofUnconcerned(lexSarah, scope, politicalBody);
    }

    /** The same for one of whom it is known that the case does not concern them, as whoever finds it in a list. */
    public static Set<LexSarahActor> ofUnconcerned(LexSarahFile lexSarah, Scope scope, boolean politicalBody) {
        Set<LexSarahActor> actors = EnumSet.noneOf(LexSarahActor.class);
        if (scope.has(AppointmentKind.LEX_SARAH_RECEIVER) || isInvestigator(lexSarah, scope)) {
            actors.add(LexSarahActor.HANDLER);
        }
        if (scope.has(Role.SOCIALCHEF)) {
            actors.add(LexSarahActor.OVERSEER);
        }
        boolean leads =
                lexSarah.getUnit() != null && scope.leads(lexSarah.getUnit().getId());
        if (leads && !lexSarah.isManagerConcerned()) {
            actors.add(LexSarahActor.PROTECTOR);
        }
        if (politicalBody) {
            boolean sees = PUT_BEFORE_THE_BODY.contains(lexSarah.getStatus());
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

    private static boolean isInvestigator(LexSarahFile lexSarah, Scope scope) {
        return lexSarah.getInvestigator() != null
                && Objects.equals(lexSarah.getInvestigator().getId(), scope.employeeId());
    }
}
