package se.ledstjarnan.ejb.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.shared.JpaTogether;

/** Reads what is unusual for start pages. */
@ApplicationScoped
class JpaUnusual {

    private static final int DAYS = 62;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Counts and words, for those who may read every case behind them. */
    List<FindingRow> of(Scope scope, int most) {
        FindingScope rights = new FindingScope(scope);
        Map<String, Object> values = new HashMap<>(rights.parameters());
        return rows("f.state = 'OPEN' and f.kind in ('COUNT', 'THEME') and " + rights.sql(), values, scope, most);
    }

    /** Counts of the own units, or of the whole for the elected, none of which is below the threshold. */
    List<FindingRow> safe(Scope scope, int fewest, int most) {
        boolean elected = scope.has(Role.NAMND) || scope.has(Role.NAMNDSEKRETERARE);
        Map<String, Object> values = new HashMap<>();
        values.put("own", elected ? Set.of() : scope.ownUnits());
        values.put("fewest", fewest);
        String place = elected ? "f.unit_id is null" : "f.unit_id in :own";
        return rows("f.state <> 'ASIDE' and f.kind = 'COUNT' and f.cases >= :fewest and " + place, values, scope, most);
    }

    private List<FindingRow> rows(String where, Map<String, Object> values, Scope scope, int most) {
        values.put("since", Date.valueOf(scope.day().minusDays(DAYS)));
        values.put("most", most);
        return new JpaTogether()
                .ask(
                        "rows",
                        "select " + JpaFindingReads.COLUMNS + JpaFindingReads.FROM + " f.period_to >= :since and "
                                + where + " order by f.strength desc, f.id limit :most")
                .with(values)
                .answer(em)
                .of("rows", JpaFindingReads::row);
    }
}
