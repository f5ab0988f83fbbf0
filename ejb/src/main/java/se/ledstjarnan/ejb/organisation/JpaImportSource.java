package se.ledstjarnan.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employment;
import se.ledstjarnan.domain.organisation.ImportRecord;
import se.ledstjarnan.domain.organisation.ImportSource;
import se.ledstjarnan.domain.organisation.Operation;
import se.ledstjarnan.domain.organisation.OrganisationImport;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.StaleDataException;

@ApplicationScoped
class JpaImportSource implements ImportSource {

    private static final long LOCK = 4_711_006L;
    private static final int AT_ONCE = 1_000;
    private static final String UNIQUE_VIOLATION = "23505";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public void lock() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as varchar)")
                .setParameter(1, LOCK)
                .getSingleResult();
    }

    @Override
    public List<Unit> units() {
        return em.createQuery("select u from Unit u order by u.id", Unit.class)
                .setHint("eclipselink.batch", "u.history")
                .setHint("eclipselink.batch", "u.areas")
                .setHint("eclipselink.batch", "u.operation")
                .getResultList();
    }

    @Override
    public List<Operation> operations() {
        return em.createQuery("select o from Operation o", Operation.class).getResultList();
    }

    @Override
    public List<Employee> employees() {
        return em.createQuery("select e from Employee e", Employee.class).getResultList();
    }

    @Override
    public List<Employment> employmentsOf(Collection<Employee> people) {
        List<Long> ids = people.stream().map(Employee::getId).toList();
        List<Employment> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            found.addAll(em.createQuery("select m from Employment m where m.employee.id in :ids", Employment.class)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .getResultList());
        }
        return found;
    }

    @Override
    public List<Employment> employmentsIn(Collection<Unit> units) {
        return units.isEmpty()
                ? List.of()
                : em.createQuery("select m from Employment m where m.unit in :units", Employment.class)
                        .setParameter("units", units)
                        .getResultList();
    }

    @Override
    public void add(Unit unit) {
        em.persist(unit);
    }

    @Override
    public void add(Employee employee) {
        em.persist(employee);
    }

    @Override
    public void add(Employment employment) {
        em.persist(employment);
    }

    @Override
    public long add(OrganisationImport done) {
        try {
            em.persist(done);
            em.flush();
            return done.getId();
        } catch (PersistenceException e) {
            throw madeMeanwhile(e) ? new StaleDataException() : e;
        }
    }

    /** Somebody made the same unit or employee by hand at the same moment. */
    private static boolean madeMeanwhile(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())
                    || cause instanceof jakarta.persistence.OptimisticLockException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<ImportRecord> latest(int most) {
        return em.createQuery("""
                        select new se.ledstjarnan.domain.organisation.ImportRecord(
                            i.kind, i.at, e.givenName, e.familyName, i.added, i.changed, i.ended)
                        from OrganisationImport i join i.by e order by i.at desc
                        """, ImportRecord.class).setMaxResults(most).getResultList();
    }
}
