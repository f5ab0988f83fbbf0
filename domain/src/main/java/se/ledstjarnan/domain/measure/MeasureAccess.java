package se.ledstjarnan.domain.measure;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import se.ledstjarnan.domain.deviation.CaseAccess;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/**
 * What a person is to a measure from a case. Who may read the whole case reads its measures; the owner reads the measure whether or not
 * the case is open to that person. The list query says the same in JPQL; a container test holds the two together.
 */
public final class MeasureAccess {

    private MeasureAccess() {}

    /** Empty means that not even the measure's existence may be told. */
    public static Set<MeasureActor> actors(MeasureFile measure, Scope scope, Set<CaseActor> ofCase) {
        Set<MeasureActor> actors = EnumSet.noneOf(MeasureActor.class);
        boolean owns = Objects.equals(measure.getOwner().getId(), scope.employeeId());
        if (measure.getOrigin().isFollowedUpThere()) {
            if (owns || CaseAccess.mayReadWhole(ofCase)) {
                actors.add(MeasureActor.READER);
            }
            return actors;
        }
        if (owns) {
            actors.add(MeasureActor.OWNER);
        }
        if (CaseAccess.mayReadWhole(ofCase)) {
            actors.add(MeasureActor.READER);
        }
        if (mayDecide(measure.getReach(), scope, ofCase)) {
            actors.add(MeasureActor.MANAGER);
        }
        return actors;
    }

    /** For the unit the case's handler decides; for the whole administration the socialchef who may read the case. */
    public static boolean mayDecide(MeasureReach reach, Scope scope, Set<CaseActor> ofCase) {
        return reach == MeasureReach.UNIT
                ? ofCase.contains(CaseActor.HANDLER)
                : scope.has(Role.SOCIALCHEF) && CaseAccess.mayReadWhole(ofCase);
    }
}
