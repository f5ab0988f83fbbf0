package se.ledstjarnan.domain.risk;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/**
 * Who may do what with analyses: managers in their units, MAS where health care is concerned, socialchef and kvalitetssamordnare in all, and
 * others in those that they lead or take part in. The lists say the same in SQL; a container test holds the two together.
 */
public final class RiskAccess {

    private RiskAccess() {}

    public static boolean seesAll(Scope scope) {
        return scope.has(Role.SOCIALCHEF) || scope.has(Role.KVALITETSSAMORDNARE);
    }

    /** Empty where its existence may not be told. */
    public static Set<RiskActor> actors(RiskAnalysis analysis, Scope scope) {
        return actors(
                analysis.getUnit() == null ? null : analysis.getUnit().getId(),
                analysis.getAreas(),
                Objects.equals(analysis.getLeader().getId(), scope.employeeId()),
                analysis.getTeam().contains(scope.employeeId()),
                scope);
    }

    /** The same by what a list or a page has read. @param unitId null for the whole administration */
    public static Set<RiskActor> actors(
            Long unitId, Set<LegalArea> areas, boolean leads, boolean takesPart, Scope scope) {
        Set<RiskActor> actors = EnumSet.noneOf(RiskActor.class);
        boolean manages = scope.leads(unitId);
        boolean care = scope.has(Role.MAS) && areas.contains(LegalArea.HSL);
        if (leads || manages || care || seesAll(scope)) {
            actors.add(RiskActor.LEADER);
            actors.add(RiskActor.MEMBER);
        }
        if (manages || scope.has(Role.SOCIALCHEF) || care && areas.size() == 1) {
            actors.add(RiskActor.DECIDER);
        }
        if (takesPart) {
            actors.add(RiskActor.MEMBER);
        }
        return actors;
    }

    /** Whether the person may begin an analysis there. @param unitId null for the whole administration */
    public static boolean mayBegin(Long unitId, Set<LegalArea> areas, Scope scope) {
        return seesAll(scope) || scope.leads(unitId) || scope.has(Role.MAS) && areas.contains(LegalArea.HSL);
    }
}
