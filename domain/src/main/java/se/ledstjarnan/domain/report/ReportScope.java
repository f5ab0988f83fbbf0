package se.ledstjarnan.domain.report;

import java.io.Serializable;
import java.util.Set;
import se.ledstjarnan.domain.organisation.LegalArea;

/**
 * What part of the administration a report tells of.
 *
 * @param unitId the unit with all under it; null for the whole administration
 * @param areas the laws; empty for all of them
 */
public record ReportScope(Long unitId, Set<LegalArea> areas) implements Serializable {

    public static final ReportScope ALL = new ReportScope(null, Set.of());

    public ReportScope {
        areas = Set.copyOf(areas);
    }

    public boolean covers(LegalArea area) {
        return areas.isEmpty() || areas.contains(area);
    }
}
