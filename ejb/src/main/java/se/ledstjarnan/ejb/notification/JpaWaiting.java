package se.ledstjarnan.ejb.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Puts the features' numbers together to one statement. */
@ApplicationScoped
class JpaWaiting {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    Map<WaitingKind, Integer> counts(Map<WaitingKind, String> numbers, Map<String, Object> parameters) {
        String sql = numbers.entrySet().stream()
                .map(number -> "select '" + number.getKey() + "', (" + number.getValue() + ")")
                .collect(Collectors.joining(" union all "));
        Map<WaitingKind, Integer> counts = new EnumMap<>(WaitingKind.class);
        List<?> rows = JpaNative.query(em, sql, parameters).getResultList();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            counts.put(WaitingKind.valueOf((String) row[0]), ((Number) row[1]).intValue());
        }
        return counts;
    }
}
