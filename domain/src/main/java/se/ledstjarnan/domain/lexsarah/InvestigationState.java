package se.ledstjarnan.domain.lexsarah;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What an investigation still lacks before a grade can be proposed (SOSFS 2011:5 5 kap.). */
public final class InvestigationState {

    private InvestigationState() {}

    /** The demanded headings without an entry, in the order of the rules. @param written headings that have one */
    public static List<PointKind> missing(Collection<PointKind> written) {
        return Arrays.stream(PointKind.values())
                .filter(kind -> kind.isDemanded() && !written.contains(kind))
                .toList();
    }
}
