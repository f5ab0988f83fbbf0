package se.ledstjarnan.ejb.access;

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
import se.ledstjarnan.domain.deviation.CasePosition;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Reads where a case was at a time: what was kept at each change, and what is now after the last. */
@ApplicationScoped
class JpaCasePositions {

    private static final String POSITIONS = """
            select p.held_until, p.unit_id, p.receiving_unit_id, p.receiving_role, p.handler_id, p.area, p.restriction,
                d.reporter_id, d.reported_at
            from case_position_past p join deviation d on d.id = p.deviation_id where d.id = :id
            union all
            select null, d.unit_id, d.receiving_unit_id, d.receiving_role, d.handler_id, d.area, d.restriction,
                d.reporter_id, d.reported_at
            from deviation d where d.id = :id
            order by 1 nulls last
            """;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** What held from a moment to a moment, null for until now. */
    record Held(Instant from, Instant to, CasePosition position) {}

    List<Held> of(long id) {
        Set<Long> excluded = new HashSet<>();
        for (Object each : em.createNativeQuery("select employee_id from deviation_exclusion where deviation_id = ?1")
                .setParameter(1, id)
                .getResultList()) {
            excluded.add(number(each));
        }
        List<Held> all = new ArrayList<>();
        Instant from = null;
        for (Object found : JpaNative.query(em, POSITIONS, Map.of("id", id)).getResultList()) {
            Object[] row = (Object[]) found;
            Instant to = row[0] == null ? null : ((Timestamp) row[0]).toInstant();
            CasePosition position = new CasePosition(
                    number(row[7]),
                    excluded,
                    Restriction.valueOf((String) row[6]),
                    LegalArea.valueOf((String) row[5]),
                    number(row[1]),
                    number(row[2]),
                    row[3] == null ? null : Role.valueOf((String) row[3]),
                    number(row[4]));
            all.add(new Held(from == null ? ((Timestamp) row[8]).toInstant() : from, to, position));
            from = to;
        }
        return all;
    }

    /** Those invited whose invitation was open at the moment. */
    Set<Long> invited(long id, Instant at) {
        Set<Long> invited = new HashSet<>();
        for (Object each : JpaNative.query(
                        em,
                        "select employee_id from invitation where deviation_id = :id and invited_at <= :at"
                                + " and (ended_at is null or ended_at > :at)",
                        Map.of("id", id, "at", at))
                .getResultList()) {
            invited.add(number(each));
        }
        return invited;
    }

    /** From when positions are kept. */
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
