package se.ledstjarnan.ejb.risk;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.deviation.CaseScope;

/** The deviations that confirm a risk: those of its categories in its unit, or those below it, since it was judged, as far as the reader may read them. */
final class Confirming {

    private static final Set<Role> HANDLING =
            EnumSet.of(Role.ENHETSCHEF, Role.KVALITETSSAMORDNARE, Role.MAS, Role.SOCIALCHEF);

    private final boolean told;
    private final CaseScope rights;

    Confirming(Scope scope) {
        told = HANDLING.stream().anyMatch(scope::has);
        rights = new CaseScope(scope);
    }

    /** The number as SQL, given {@code risk_analysis a} and a day in {@code n.since}; null for those who handle no deviations. */
    String sql(String category) {
        return told
                ? "(select count(*) from deviation d where " + category + " and d.status <> 'DUPLICATE'"
                        + " and (a.unit_id is null or d.unit_id in (select w.id from unit w where a.unit_id in (w.id, w.parent_id)))"
                        + " and d.reported_at >= (cast(n.since as timestamp) at time zone 'Europe/Stockholm') and "
                        + rights.sql()
                        + ")"
                : "cast(null as bigint)";
    }

    Map<String, Object> parameters() {
        return told ? new HashMap<>(rights.parameters()) : Map.of();
    }
}
