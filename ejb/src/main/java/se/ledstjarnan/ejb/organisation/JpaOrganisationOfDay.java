package se.ledstjarnan.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.EmploymentKind;
import se.ledstjarnan.domain.organisation.UnitKind;
import se.ledstjarnan.domain.organisation.UnitOfDay;
import se.ledstjarnan.domain.organisation.WorkedThere;
import se.ledstjarnan.ejb.shared.JpaNative;

/** The organisation as it was on a day, from the history of names and places and from the dates of employments. */
@ApplicationScoped
class JpaOrganisationOfDay {

    private static final String UNITS = """
            select u.id, case when h.id is null then u.parent_id else h.parent_id end, u.kind, coalesce(h.name, u.name),
                case when h.name <> u.name then u.name end,
                (select string_agg(e.given_name || ' ' || e.family_name, ', ' order by e.family_name, e.given_name)
                    from employment m join employee e on e.id = m.employee_id
                    where m.unit_id = u.id and m.kind = 'LEADS'
                        and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)),
                (select count(distinct m.employee_id) from employment m where m.unit_id = u.id and m.kind = 'WORKS_IN'
                    and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day))
            from unit u left join unit_history h on h.unit_id = u.id and :day between h.valid_from and h.valid_to
            where u.valid_from <= :day and (u.valid_to is null or u.valid_to >= :day)
            order by 4, 1
            """;

    /** The name of a unit is that of the first day, or of the day asked about. */
    private static final String WORKED = """
            select e.id, e.given_name || ' ' || e.family_name, e.title, u.id, coalesce(h.name, u.name), m.kind, m.valid_from, m.valid_to
            from employment m join employee e on e.id = m.employee_id join unit u on u.id = m.unit_id
            left join unit_history h on h.unit_id = u.id and %s between h.valid_from and h.valid_to
            where %s order by %s
            """;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    List<UnitOfDay> units(LocalDate day) {
        return rows(UNITS, Map.of("day", Date.valueOf(day))).stream()
                .map(row -> new UnitOfDay(
                        Tree.id(row[0]),
                        row[1] == null ? null : Tree.id(row[1]),
                        0,
                        UnitKind.valueOf((String) row[2]),
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        Tree.id(row[6])))
                .toList();
    }

    List<WorkedThere> inUnit(long unit, LocalDate day) {
        return worked(
                WORKED.formatted(
                        ":day",
                        "m.unit_id = :unit and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)",
                        "m.kind, e.family_name, e.given_name, e.id"),
                Map.of("unit", unit, "day", Date.valueOf(day)));
    }

    List<WorkedThere> of(long employee) {
        return worked(
                WORKED.formatted("m.valid_from", "m.employee_id = :employee", "m.valid_from desc, u.name"),
                Map.of("employee", employee));
    }

    private List<WorkedThere> worked(String sql, Map<String, Object> values) {
        return rows(sql, values).stream()
                .map(row -> new WorkedThere(
                        Tree.id(row[0]),
                        (String) row[1],
                        (String) row[2],
                        Tree.id(row[3]),
                        (String) row[4],
                        EmploymentKind.valueOf((String) row[5]),
                        ((Date) row[6]).toLocalDate(),
                        row[7] == null ? null : ((Date) row[7]).toLocalDate()))
                .toList();
    }

    private List<Object[]> rows(String sql, Map<String, Object> values) {
        List<?> rows = JpaNative.query(em, sql, values).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
