package se.ledstjarnan.ejb.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.supplier.SupplierAccess;
import se.ledstjarnan.ejb.yearwheel.WheelPart;

/** For those who follow up suppliers: when an agreement is decided on or ends, and when a supplier confirms its quality work. */
@ApplicationScoped
class AgreementsInWheel implements WheelPart {

    private static final String COLUMNS = "cast(null as bigint), cast(null as varchar), 'KVALITETSSAMORDNARE', %1$s, ";
    private static final String PAGE = ", '/supplier/supplier.xhtml?number=' || s.number";

    /** The day of the decision where there is one, else the last day. */
    private static final String DAY = "coalesce(a.decide_by, a.valid_to)";

    private static final String AGREEMENTS = "select 'AGREEMENT', s.name || ', ' || a.service, " + DAY + ", " + COLUMNS
            + "a.end_reason is not null" + PAGE
            + " from supplier_agreement a join supplier s on s.id = a.supplier_id where "
            + DAY + " between :wheelFrom and :wheelTo";

    private static final String CONFIRMATIONS =
            "select 'SUPPLIER', s.name, s.confirmation_due, " + COLUMNS + "false" + PAGE
                    + " from supplier s where s.confirmation_due between :wheelFrom and :wheelTo and exists"
                    + " (select 1 from supplier_agreement a where a.supplier_id = s.id and "
                    + SupplierNeeds.HELD.replace(":today", "s.confirmation_due") + ")";

    @Override
    public String sql(Scope scope) {
        boolean mine = scope.has(Role.KVALITETSSAMORDNARE);
        return SupplierAccess.followsUp(scope) ? (AGREEMENTS + " union all " + CONFIRMATIONS).formatted(mine) : null;
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of();
    }
}
