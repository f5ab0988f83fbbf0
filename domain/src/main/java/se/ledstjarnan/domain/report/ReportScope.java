package se.ledstjarnan.domain.report;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.organisation.Succession;

/**
 * What part of the administration a report tells of.
 *
 * @param unitId the unit with all under it; null for the whole administration
 * @param areas the laws; empty for all of them
 * @param organised as the units lay on the last day, each with what it had itself; or as they lie today, each with what it has taken over
 * @param succession who goes on with whom today; nobody where the units are those of then
 * @param knownAs what its counts are called in every report: the unit, or all units whose counts are added up where those are others than
 *     lay under it on the last day; null for the whole administration
 */
public record ReportScope(
        Long unitId, Set<LegalArea> areas, OrganisedAs organised, Succession succession, String knownAs)
        implements Serializable {

    public static final ReportScope ALL = new ReportScope(null, Set.of());

    /** Between units that are counted together. */
    public static final String AND = "+";

    public ReportScope {
        areas = Set.copyOf(areas);
    }

    /** As it was organised then. */
    public ReportScope(Long unitId, Set<LegalArea> areas) {
        this(unitId, areas, OrganisedAs.THEN, Succession.none(), unitId == null ? null : unitId.toString());
    }

    /** The same of these laws alone. */
    public ReportScope of(Set<LegalArea> some) {
        return new ReportScope(unitId, some, organised, succession, knownAs);
    }

    public boolean covers(LegalArea area) {
        return areas.isEmpty() || areas.contains(area);
    }

    /** The same by what its counts are called. */
    public ReportScope knownAs(String name) {
        return new ReportScope(unitId, areas, organised, succession, name);
    }

    /** What units that are counted together are known as. */
    public static String together(Collection<Long> units) {
        return units.stream().sorted().map(String::valueOf).collect(Collectors.joining(AND));
    }
}
