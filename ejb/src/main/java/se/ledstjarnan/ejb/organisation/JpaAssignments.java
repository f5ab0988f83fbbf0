package se.ledstjarnan.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.Appointment;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.AppointmentRow;
import se.ledstjarnan.domain.organisation.Assignments;
import se.ledstjarnan.domain.organisation.Designation;
import se.ledstjarnan.domain.organisation.EmployeeRow;
import se.ledstjarnan.domain.organisation.Employment;
import se.ledstjarnan.domain.organisation.EmploymentRow;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.RoleRow;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.shared.LikePattern;

@ApplicationScoped
class JpaAssignments implements Assignments {

    private static final String ROWS = """
            select new se.ledstjarnan.domain.organisation.EmploymentRow(
                m.id, e.id, e.givenName, e.familyName, e.title, u.id, u.name, m.kind, m.period.from, m.period.to)
            from Employment m join m.employee e join m.unit u
            """;

    /**
     * Units of the day in one column; aggregated in the database, since JPQL cannot. A row that stands in for unknown reporters is nobody,
     * and has a user name in brackets.
     */
    private static final String FOUND = """
            from employee e left join lateral (
                select string_agg(u.name, ', ' order by u.name) as units
                from employment m join unit u on u.id = m.unit_id
                where m.employee_id = e.id and m.valid_from <= ?1 and (m.valid_to is null or m.valid_to >= ?1)) m on true
            where lower(e.given_name || ' ' || e.family_name || ' ' || e.username || ' ' || coalesce(m.units, '')) like ?2
            and e.username not like '(%'
            """;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public Employment employment(Long id) {
        return found(em.find(Employment.class, id));
    }

    @Override
    public Appointment appointment(Long id) {
        return found(em.find(Appointment.class, id));
    }

    private static <T> T found(T entity) {
        if (entity == null) {
            throw new NotFoundException();
        }
        return entity;
    }

    @Override
    public void add(Employment employment) {
        em.persist(employment);
    }

    @Override
    public void add(Appointment appointment) {
        em.persist(appointment);
    }

    @Override
    public List<Employment> inUnit(Long unitId, LocalDate day) {
        return em.createQuery("""
                        select m from Employment m where m.unit.id = :unit
                        and (m.period.to is null or m.period.to > :day)
                        """, Employment.class)
                .setParameter("unit", unitId)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<Employment> of(Long employeeId, Long unitId) {
        return em.createQuery(
                        "select m from Employment m where m.employee.id = :employee and m.unit.id = :unit",
                        Employment.class)
                .setParameter("employee", employeeId)
                .setParameter("unit", unitId)
                .getResultList();
    }

    @Override
    public List<EmploymentRow> rowsOfUnit(Long unitId) {
        return em.createQuery(
                        ROWS + " where u.id = :id order by m.kind, e.familyName, e.givenName, m.period.from desc",
                        EmploymentRow.class)
                .setParameter("id", unitId)
                .getResultList();
    }

    @Override
    public List<EmploymentRow> rowsOfEmployee(Long employeeId) {
        return em.createQuery(ROWS + " where e.id = :id order by m.period.from desc, u.name", EmploymentRow.class)
                .setParameter("id", employeeId)
                .getResultList();
    }

    @Override
    public List<RoleRow> roles(Long employeeId) {
        return em.createQuery("""
                        select new se.ledstjarnan.domain.organisation.RoleRow(h.role, h.period.from, h.period.to)
                        from RoleHolding h where h.employee.id = :id order by h.period.from desc, h.role
                        """, RoleRow.class).setParameter("id", employeeId).getResultList();
    }

    @Override
    public List<AppointmentRow> appointments(Long employeeId) {
        return em.createQuery("""
                        select new se.ledstjarnan.domain.organisation.AppointmentRow(
                            a.id, a.kind, u.name, a.decision, a.period.from, a.period.to)
                        from Appointment a left join a.unit u
                        where a.employee.id = :id order by a.period.from desc, a.kind
                        """, AppointmentRow.class)
                .setParameter("id", employeeId)
                .getResultList();
    }

    @Override
    public List<Designation.Holder> appointed(LocalDate day) {
        return em.createQuery("""
                        select new se.ledstjarnan.domain.organisation.Designation$Holder(
                            a.kind, concat(e.givenName, ' ', e.familyName), e.title, u.name, a.decision,
                            a.period.from, a.period.to)
                        from Appointment a join a.employee e left join a.unit u
                        where e.active = true and a.period.from <= :day and (a.period.to is null or a.period.to >= :day)
                        order by e.familyName, e.givenName, a.id
                        """, Designation.Holder.class)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<Designation.Holder> holding(Role role, AppointmentKind task, LocalDate day) {
        return em
                .createQuery("""
                        select concat(e.givenName, ' ', e.familyName), e.title, h.period.from, h.period.to
                        from RoleHolding h join h.employee e
                        where e.active = true and h.role = :role
                            and h.period.from <= :day and (h.period.to is null or h.period.to >= :day)
                        order by e.familyName, e.givenName, h.id
                        """, Object[].class)
                .setParameter("role", role)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(row -> new Designation.Holder(
                        task, (String) row[0], (String) row[1], null, null, (LocalDate) row[2], (LocalDate) row[3]))
                .toList();
    }

    @Override
    public LocalDate endedBefore(long employeeId, AppointmentKind task, LocalDate day) {
        return em.createQuery(
                        "select max(a.period.to) from Appointment a where a.employee.id = :employee and a.kind = :task"
                                + " and a.period.to < :day",
                        LocalDate.class)
                .setParameter("employee", employeeId)
                .setParameter("task", task)
                .setParameter("day", day)
                .getSingleResult();
    }

    @Override
    public List<EmployeeRow> employees(String text, LocalDate day, int first, int most) {
        List<?> rows = found(
                        "select e.id, e.given_name, e.family_name, e.username, e.title, m.units, e.active " + FOUND
                                + " order by e.active desc, e.family_name, e.given_name, e.id",
                        text,
                        day)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new EmployeeRow(
                        Tree.id(row[0]),
                        row[1] + " " + row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (Boolean) row[6]))
                .toList();
    }

    @Override
    public long countEmployees(String text, LocalDate day) {
        return Tree.id(found("select count(*) " + FOUND, text, day).getSingleResult());
    }

    private Query found(String sql, String text, LocalDate day) {
        return em.createNativeQuery(sql)
                .setParameter(1, java.sql.Date.valueOf(day))
                .setParameter(2, LikePattern.containing(text));
    }
}
