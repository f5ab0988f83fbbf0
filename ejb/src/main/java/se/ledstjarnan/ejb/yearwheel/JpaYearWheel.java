package se.ledstjarnan.ejb.yearwheel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.yearwheel.WheelKind;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Puts the features' parts together to one statement. */
@ApplicationScoped
class JpaYearWheel {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    @Any
    private Instance<WheelPart> parts;

    /** @param open whether it is read without login */
    List<WheelItem> items(LocalDate from, LocalDate to, Scope scope, boolean open) {
        List<String> queries = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("wheelFrom", Date.valueOf(from));
        parameters.put("wheelTo", Date.valueOf(to));
        parameters.put("wheelOpen", open);
        for (WheelPart part : parts) {
            String sql = part.sql(scope);
            if (sql != null) {
                queries.add("(" + sql + ")");
                parameters.putAll(part.parameters(scope));
            }
        }
        List<?> rows = queries.isEmpty()
                ? List.of()
                : JpaNative.query(em, String.join(" union all ", queries), parameters)
                        .getResultList();
        return rows.stream().map(row -> item((Object[]) row)).toList();
    }

    private static WheelItem item(Object[] row) {
        return new WheelItem(
                WheelKind.valueOf((String) row[0]),
                (String) row[1],
                Columns.day(row[2]),
                row[3] == null ? null : ((Number) row[3]).longValue(),
                (String) row[4],
                row[5] == null ? null : Role.valueOf((String) row[5]),
                (Boolean) row[6],
                (Boolean) row[7],
                (String) row[8]);
    }
}
