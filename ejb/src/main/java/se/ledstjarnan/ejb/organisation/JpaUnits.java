package se.ledstjarnan.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Operation;
import se.ledstjarnan.domain.organisation.OperationRow;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.UnitChoice;
import se.ledstjarnan.domain.organisation.UnitLeaders;
import se.ledstjarnan.domain.organisation.UnitRow;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.shared.NotFoundException;

@ApplicationScoped
class JpaUnits implements Units {

    /** The way up uses the parent of the day asked about, which history may hold. */
    private static final String UPWARD = """
            with recursive up(id, step) as (
                select cast(?1 as bigint), 0
                union all
                select p.parent_id, up.step + 1 from up join (%s) p on p.id = up.id
                where p.parent_id is not null)
            select up.id, e.id, e.given_name, e.family_name, e.title, u.name
            from up
            join unit u on u.id = up.id
            left join employment l on l.unit_id = up.id and l.kind = 'LEADS'
                and l.valid_from <= ?2 and (l.valid_to is null or l.valid_to >= ?2)
            left join employee e on e.id = l.employee_id and e.active
            order by up.step, e.family_name, e.given_name, e.id
            """.formatted(Tree.PARENTS_THAT_DAY);

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public Unit get(Long id) {
        Unit unit = id == null ? null : em.find(Unit.class, id);
        if (unit == null) {
            throw new NotFoundException();
        }
        return unit;
    }

    @Override
    public void add(Unit unit) {
        em.persist(unit);
    }

    @Override
    public Unit administration(LocalDate day) {
        return em.createQuery("""
                        select u from Unit u where u.kind = se.ledstjarnan.domain.organisation.UnitKind.ADMINISTRATION
                        and u.existence.from <= :day and (u.existence.to is null or u.existence.to >= :day) order by u.id
                        """, Unit.class).setParameter("day", day).setMaxResults(1).getResultList().stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @Override
    public List<UnitChoice> choices(LocalDate day) {
        return em.createQuery("""
                        select new se.ledstjarnan.domain.organisation.UnitChoice(u.id, u.name, p.name, u.mainArea, false)
                        from Unit u join u.parent p
                        where u.kind = se.ledstjarnan.domain.organisation.UnitKind.UNIT
                        and u.existence.from <= :day and (u.existence.to is null or u.existence.to >= :day)
                        order by p.name, u.name
                        """, UnitChoice.class).setParameter("day", day).getResultList();
    }

    @Override
    public List<UnitLeaders> upward(Long unitId, LocalDate day) {
        Map<Long, List<EmployeeName>> leaders = new LinkedHashMap<>();
        for (Object found : em.createNativeQuery(UPWARD)
                .setParameter(1, unitId)
                .setParameter(2, java.sql.Date.valueOf(day))
                .getResultList()) {
            Object[] row = (Object[]) found;
            List<EmployeeName> here = leaders.computeIfAbsent(Tree.id(row[0]), id -> new ArrayList<>());
            if (row[1] != null) {
                here.add(new EmployeeName(
                        Tree.id(row[1]), (String) row[2], (String) row[3], (String) row[4], (String) row[5]));
            }
        }
        return leaders.entrySet().stream()
                .map(e -> new UnitLeaders(e.getKey(), e.getValue()))
                .toList();
    }

    @Override
    public List<UnitRow> all() {
        return em.createQuery("""
                        select new se.ledstjarnan.domain.organisation.UnitRow(
                            u.id, p.id, u.kind, u.name, o.name, u.mainArea, u.existence.to)
                        from Unit u left join u.parent p left join u.operation o
                        order by u.name, u.id
                        """, UnitRow.class).getResultList();
    }

    @Override
    public Map<Long, List<String>> leaders(LocalDate day) {
        Map<Long, List<String>> leaders = new LinkedHashMap<>();
        em.createQuery("""
                        select m.unit.id, e.givenName, e.familyName from Employment m join m.employee e
                        where m.kind = se.ledstjarnan.domain.organisation.EmploymentKind.LEADS and e.active = true
                        and m.period.from <= :day and (m.period.to is null or m.period.to >= :day)
                        order by e.familyName, e.givenName
                        """, Object[].class)
                .setParameter("day", day)
                .getResultList()
                .forEach(row -> leaders.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add(row[1] + " " + row[2]));
        return leaders;
    }

    @Override
    public boolean hasUnitsBelow(Long unitId, LocalDate day) {
        return !below(unitId, day).isEmpty();
    }

    @Override
    public List<Long> below(Long unitId, LocalDate day) {
        return em.createQuery("""
                        select u.id from Unit u where u.parent.id = :id
                        and (u.existence.to is null or u.existence.to > :day)
                        """, Long.class)
                .setParameter("id", unitId)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<NamedChoice> operations(LocalDate day) {
        return em.createQuery("""
                        select new se.ledstjarnan.domain.organisation.NamedChoice(o.id, o.name)
                        from Operation o where o.existence.from <= :day
                        and (o.existence.to is null or o.existence.to >= :day) order by o.name
                        """, NamedChoice.class).setParameter("day", day).getResultList();
    }

    @Override
    public List<OperationRow> operationRows(LocalDate day) {
        return em.createQuery("""
                        select new se.ledstjarnan.domain.organisation.OperationRow(
                            o.id, o.name, o.existence.from, o.existence.to,
                            (select count(u) from Unit u where u.operation = o and u.existence.from <= :day
                                and (u.existence.to is null or u.existence.to >= :day)))
                        from Operation o order by o.name
                        """, OperationRow.class).setParameter("day", day).getResultList();
    }

    @Override
    public List<NamedChoice> inOperation(Long operationId, LocalDate day) {
        return em.createQuery("""
                        select new se.ledstjarnan.domain.organisation.NamedChoice(u.id, u.name)
                        from Unit u where u.operation.id = :id
                        and (u.existence.to is null or u.existence.to >= :day) order by u.name
                        """, NamedChoice.class)
                .setParameter("id", operationId)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public Operation operation(Long id) {
        Operation operation = id == null ? null : em.find(Operation.class, id);
        if (operation == null) {
            throw new NotFoundException();
        }
        return operation;
    }

    @Override
    public void add(Operation operation) {
        em.persist(operation);
    }
}
