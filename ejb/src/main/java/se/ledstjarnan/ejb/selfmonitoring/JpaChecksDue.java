package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;

/** What somebody is to do of checks, for reminders: begin, finish, or answer. */
@ApplicationScoped
class JpaChecksDue {

    private static final String LEADS = "join employment m on m.unit_id = d.unit_id and m.kind = 'LEADS'"
            + " and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date)";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** @param key what it is, for the reminder; @param unitId null where nobody above is told */
    record Owed(String key, String page, long employeeId, Long unitId, LocalDate due) {}

    List<Owed> owed(LocalDate through) {
        List<?> rows = JpaNative.query(em, """
                        select 'check-plan:' || d.plan_id || ':' || d.unit_id,
                            '/selfmonitoring/begin.xhtml?plan=' || d.plan_id || '&unit=' || d.unit_id, m.employee_id, d.unit_id, d.due
                        from check_due d\s""" + LEADS + """

                        where d.kind = 'SELF_CHECK' and d.round_number is null and d.due <= :through
                        union all
                        select 'check:' || r.number, '/selfmonitoring/round.xhtml?number=' || r.number, r.begun_by_id,
                            r.unit_id, r.due
                        from check_round r
                        where r.status = 'ONGOING' and r.due <= :through
                        union all
                        select 'check-sheet:' || s.id, '/selfmonitoring/answer.xhtml?number=' || r.number, s.person_id, null, r.due
                        from check_sheet s join check_round r on r.id = s.round_id
                        where r.status = 'ONGOING' and s.handed_in_at is null and s.left_out_at is null
                            and s.person_id <> r.begun_by_id and r.due <= :through
                        order by 5, 1, 3
                        """, Map.of("through", Date.valueOf(through)))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Owed(
                        (String) row[0],
                        (String) row[1],
                        ((Number) row[2]).longValue(),
                        row[3] == null ? null : ((Number) row[3]).longValue(),
                        Columns.day(row[4])))
                .toList();
    }
}
