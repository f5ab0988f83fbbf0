package se.ledstjarnan.ejb.ivo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.ivo.IvoPosition;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Reads how a case was at a time: what was kept at each change, and what is now after the last. */
@ApplicationScoped
class JpaIvoPositions {

    private static final String POSITIONS = """
            select p.held_until, p.unit_id, p.investigator_id, p.manager_concerned, p.status, c.received_at
            from lex_position_past p join %1$s c on c.id = p.%1$s_id where c.id = :id
            union all
            select null, c.unit_id, c.investigator_id, c.manager_concerned, c.status, c.received_at from %1$s c where c.id = :id
            order by 1 nulls last""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** What held from a moment to a moment, null for until now. */
    record Held(Instant from, Instant to, IvoPosition position) {}

    /** @param table one of the two kinds' own */
    List<Held> of(String table, long id) {
        Set<Long> excluded = new HashSet<>();
        for (Object each : JpaNative.query(
                        em,
                        "select employee_id from %1$s_exclusion where %1$s_id = :id".formatted(table),
                        Map.of("id", id))
                .getResultList()) {
            excluded.add(number(each));
        }
        List<Held> all = new ArrayList<>();
        Instant from = null;
        for (Object found : JpaNative.query(em, POSITIONS.formatted(table), Map.of("id", id))
                .getResultList()) {
            Object[] row = (Object[]) found;
            Instant to = row[0] == null ? null : ((Timestamp) row[0]).toInstant();
            IvoPosition position =
                    new IvoPosition(excluded, number(row[1]), number(row[2]), (Boolean) row[3], (String) row[4]);
            all.add(new Held(from == null ? ((Timestamp) row[5]).toInstant() : from, to, position));
            from = to;
        }
        return all;
    }

    /** From when positions of the kind are kept. */
    Instant since(String kind) {
        return ((Timestamp) JpaNative.query(
                                em, "select since from case_position_since where kind = :kind", Map.of("kind", kind))
                        .getSingleResult())
                .toInstant();
    }

    private static Long number(Object column) {
        return column == null ? null : ((Number) column).longValue();
    }
}
