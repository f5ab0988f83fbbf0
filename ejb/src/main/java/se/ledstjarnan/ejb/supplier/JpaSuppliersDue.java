package se.ledstjarnan.ejb.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;

/** What falls due at suppliers, for reminders; no reader's rights, since it goes to those who are to do it. */
@ApplicationScoped
class JpaSuppliersDue {

    private static final String LOGINS = " left join supplier_login l on l.supplier_id = s.id and l.ended_at is null";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** @param key what it is, for the reminder; @param employeeId who acts for the supplier; null for the municipality */
    record Owed(String key, int supplier, LocalDate due, Long employeeId) {}

    /** What was noticed of a supplier that day. */
    record Noticed(long id, int supplier, LocalDate noticedOn) {}

    /** Yearly confirmations, once for each who acts for the supplier. */
    List<Owed> confirmations(LocalDate through, LocalDate today) {
        return owed(
                "select 'supplier-confirm:' || s.number, s.number, s.confirmation_due, l.employee_id from supplier s"
                        + LOGINS
                        + " where s.confirmation_due <= :through and exists (select 1 from supplier_agreement a"
                        + " where a.supplier_id = s.id and " + SupplierNeeds.HELD + ") order by s.number, 4",
                through,
                today);
    }

    /** Findings that the supplier is to mend. */
    List<Owed> findings(LocalDate through, LocalDate today) {
        return owed(
                "select 'supplier-finding:' || f.id, s.number, f.due, l.employee_id from supplier_finding f"
                        + " join supplier_visit v on v.id = f.visit_id join supplier s on s.id = v.supplier_id" + LOGINS
                        + " where f.status = 'OPEN' and f.due <= :through order by f.due, f.id, 4",
                through,
                today);
    }

    /** Agreements of which it is to be decided whether they are prolonged. */
    List<Owed> agreements(LocalDate through, LocalDate today) {
        return owed(
                "select 'supplier-agreement:' || a.id, s.number, a.decide_by, null from supplier_agreement a"
                        + " join supplier s on s.id = a.supplier_id where a.end_reason is null and a.valid_to >= :today"
                        + " and a.decide_by <= :through order by a.decide_by, a.id",
                through,
                today);
    }

    /** What the supervisory authority may have to be told of, and is not yet settled. */
    List<Noticed> concerns() {
        List<?> rows = JpaNative.query(
                        em,
                        "select c.id, s.number, c.noticed_on from supplier_concern c join supplier s on s.id = c.supplier_id"
                                + " where c.ended_at is null order by c.noticed_on, c.id",
                        Map.of())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new Noticed(((Number) row[0]).longValue(), ((Number) row[1]).intValue(), Columns.day(row[2])))
                .toList();
    }

    private List<Owed> owed(String sql, LocalDate through, LocalDate today) {
        List<?> rows = JpaNative.query(em, sql, Map.of("through", Date.valueOf(through), "today", Date.valueOf(today)))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Owed(
                        (String) row[0],
                        ((Number) row[1]).intValue(),
                        Columns.day(row[2]),
                        row[3] == null ? null : ((Number) row[3]).longValue()))
                .toList();
    }
}
