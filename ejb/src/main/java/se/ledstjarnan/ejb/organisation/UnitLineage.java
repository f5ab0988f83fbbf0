package se.ledstjarnan.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.organisation.Succession;

/**
 * Reads the organisation of earlier days by the units of today, or as it was: for lists, statistics and reports. For services.
 *
 * <p><b>Cases (and everything else) carry the unit they are at.</b> A closed case stays at the unit that it was closed at; one that was
 * open when its unit was taken over carries the receiving unit.
 *
 * <ul>
 *   <li><i>Filter on one unit, as organised now:</i> {@code d.unit_id in :units} with {@code succession().withPredecessors(unitId)}.
 *   <li><i>Counts by unit, as organised now:</i> group by {@code d.unit_id} as before (the index serves) and add up with
 *       {@code succession().now(unitId)} or {@link Succession#together}: a unit that nobody goes on with keeps its own line. In SQL
 *       alone, where the rows are few: {@code join unit_now n on n.unit_id = x.unit_id} and group by {@code n.now_id}.
 *   <li><i>As organised then:</i> cases are counted at {@code coalesce(cm.then_unit_id, d.unit_id)} after {@link #THEN}; the few that
 *       were moved while open are counted where they were reported. A filter on one unit as organised then is on that expression.
 * </ul>
 *
 * <p>A split divides what is open one by one. Its history is not divided: it goes to the one unit that the reorganisation names, and where
 * it names none, the old unit keeps its own line in every table, so that sums are the same then and now.
 */
@ApplicationScoped
public class UnitLineage {

    /** Joins deviation {@code d} with where it was reported, for figures as organised then. */
    public static final String THEN = " left join case_moved cm on cm.deviation_id = d.id";

    /** The unit of deviation {@code d} as organised then, after {@link #THEN}. */
    public static final String UNIT_THEN = "coalesce(cm.then_unit_id, d.unit_id)";

    @Inject
    private JpaUnitLineage lineage;

    /** Who goes on with the history of whom today; one short statement. */
    public Succession succession() {
        return lineage.succession();
    }

    /** For a list's filter: the unit and all whose history it goes on with; empty, and nothing asked, for null. */
    public Set<Long> withPredecessors(Long unitId) {
        return unitId == null ? Set.of() : succession().withPredecessors(unitId);
    }

    /** What to add up by: nothing where figures are told as organised then. */
    public Succession succession(OrganisedAs as) {
        return as == OrganisedAs.THEN ? Succession.none() : succession();
    }
}
