package se.ledstjarnan.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Assignment;
import se.ledstjarnan.domain.organisation.Caller;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.RoleHolding;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.Text;

@ApplicationScoped
class JpaEmployees implements Employees {

    /**
     * One row for each unit and appointment, each with the person; one row without either where there are none. Whoever leads a unit
     * leads what is below it that day, and what is left of the units whose history it goes on with.
     */
    private static final String CALLER = """
            with recursive person as (
                select id, given_name, family_name, title from employee where username = ?1 and active),
            mine as (
                select unit_id, kind from employment
                where employee_id = (select id from person) and valid_from <= ?2 and (valid_to is null or valid_to >= ?2)),
            led(id) as (
                select unit_id from mine where kind = 'LEADS'
                union
                select p.id from led join (%s
                    union all select unit_id, successor_id from unit_successor where takes_history and from_day <= ?2
                ) p on p.parent_id = led.id)
            select p.id, p.given_name || ' ' || p.family_name, p.title, a.kind, a.value
            from person p left join (
                select 'LED' as kind, cast(id as varchar) as value from led
                union all select 'OWN', cast(unit_id as varchar) from mine
                union all select 'APPOINTED', kind from appointment
                where employee_id = (select id from person) and valid_from <= ?2 and (valid_to is null or valid_to >= ?2)
            ) a on true
            """.formatted(Tree.PARENTS_THAT_DAY);

    /** One row per person: the unit shown is the one worked in or led since longest. */
    private static final String NAMES = """
            select e.id, e.given_name, e.family_name, e.title,
                (select u.name from employment w join unit u on u.id = w.unit_id
                 where w.employee_id = e.id and w.valid_from <= ?1 and (w.valid_to is null or w.valid_to >= ?1)
                 order by w.valid_from, w.id limit 1)
            from employee e where e.active and %s
            order by e.family_name, e.given_name, e.id
            """;

    private static final String SEARCHED = NAMES.formatted(
            "(lower(e.given_name || ' ' || e.family_name) like ?2 or lower(e.family_name) like ?2 or e.username like ?2)");

    private static final String HOLDING = NAMES.formatted("""
            exists (select 1 from role_holding h where h.employee_id = e.id and h.role = ?2
                and h.valid_from <= ?1 and (h.valid_to is null or h.valid_to >= ?1))""");

    private static final String APPOINTED = NAMES.formatted("""
            exists (select 1 from appointment a where a.employee_id = e.id and a.kind = ?2
                and a.valid_from <= ?1 and (a.valid_to is null or a.valid_to >= ?1))""");

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public Employee get(Long id) {
        Employee employee = id == null ? null : em.find(Employee.class, id);
        if (employee == null) {
            throw new NotFoundException();
        }
        return employee;
    }

    @Override
    public Optional<Employee> byUsername(String username) {
        return em.createQuery("select e from Employee e where e.username = :username", Employee.class)
                .setParameter("username", username.toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Employee employee) {
        em.persist(employee);
    }

    @Override
    public Employee fromDirectory(String username) {
        Employee made = Employee.fromDirectory(username);
        em.createNativeQuery("insert into employee (username, given_name, family_name) values (?1, ?2, ?3)"
                        + " on conflict (username) do nothing")
                .setParameter(1, made.getUsername())
                .setParameter(2, made.getGivenName())
                .setParameter(3, made.getFamilyName())
                .executeUpdate();
        return byUsername(username).orElseThrow(NotFoundException::new);
    }

    @Override
    public void hold(Employee employee) {
        em.lock(employee, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<Caller> caller(String username, LocalDate day) {
        List<?> rows = em.createNativeQuery(CALLER)
                .setParameter(1, username.toLowerCase(Locale.ROOT))
                .setParameter(2, java.sql.Date.valueOf(day))
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Object[] person = (Object[]) rows.get(0);
        return Optional.of(new Caller(Tree.id(person[0]), (String) person[1], (String) person[2], assignment(rows)));
    }

    private static Assignment assignment(List<?> rows) {
        Set<Long> led = new HashSet<>();
        Set<Long> own = new HashSet<>();
        Set<AppointmentKind> appointed = new HashSet<>();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            String value = (String) row[4];
            if (value != null) {
                switch ((String) row[3]) {
                    case "LED" -> led.add(Long.valueOf(value));
                    case "OWN" -> own.add(Long.valueOf(value));
                    default -> appointed.add(AppointmentKind.valueOf(value));
                }
            }
        }
        return new Assignment(led, own, appointed);
    }

    @Override
    public List<EmployeeName> search(String typed, LocalDate day, int most) {
        String text = Text.clean(typed).toLowerCase(Locale.ROOT);
        String pattern = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return names(SEARCHED, day, pattern, most);
    }

    @Override
    public List<EmployeeName> holding(Role role, LocalDate day) {
        return names(HOLDING, day, role.name(), Integer.MAX_VALUE);
    }

    @Override
    public List<EmployeeName> appointed(AppointmentKind kind, LocalDate day) {
        return names(APPOINTED, day, kind.name(), Integer.MAX_VALUE);
    }

    private List<EmployeeName> names(String sql, LocalDate day, String value, int most) {
        List<?> rows = em.createNativeQuery(sql)
                .setParameter(1, java.sql.Date.valueOf(day))
                .setParameter(2, value)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new EmployeeName(
                        Tree.id(row[0]), (String) row[1], (String) row[2], (String) row[3], (String) row[4]))
                .toList();
    }

    @Override
    public List<RoleHolding> openHoldings(Long employeeId) {
        return em.createQuery(
                        "select h from RoleHolding h where h.employee.id = :id and h.period.to is null",
                        RoleHolding.class)
                .setParameter("id", employeeId)
                .getResultList();
    }

    @Override
    public List<RoleHolding> openHoldings() {
        return em.createQuery(
                        "select h from RoleHolding h join fetch h.employee where h.period.to is null",
                        RoleHolding.class)
                .getResultList();
    }

    @Override
    public List<String> usernamesToMirror() {
        return em.createQuery("""
                        select e.username from Employee e where e.active = true
                        or exists (select h.id from RoleHolding h where h.employee = e and h.period.to is null)
                        order by e.username
                        """, String.class).getResultList();
    }

    @Override
    public void add(RoleHolding holding) {
        em.persist(holding);
    }
}
