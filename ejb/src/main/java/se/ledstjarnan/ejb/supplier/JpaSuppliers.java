package se.ledstjarnan.ejb.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.supplier.FindingGrade;
import se.ledstjarnan.domain.supplier.MonitoringResult;
import se.ledstjarnan.domain.supplier.Supplier;
import se.ledstjarnan.domain.supplier.Suppliers;
import se.ledstjarnan.domain.supplier.Visit;

/** Suppliers in PostgreSQL. A change of any part of a supplier or a visit is a change of the whole, so that its version tells of it. */
@ApplicationScoped
class JpaSuppliers implements Suppliers {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public int nextNumber() {
        return ((Number) em.createNativeQuery("select nextval('supplier_number')")
                        .getSingleResult())
                .intValue();
    }

    @Override
    public void add(Supplier supplier) {
        em.persist(supplier);
    }

    @Override
    public void add(Visit visit) {
        em.persist(visit);
    }

    @Override
    public void add(MonitoringResult result) {
        em.persist(result);
    }

    @Override
    public Optional<Supplier> find(int number) {
        return em.createQuery("select s from Supplier s where s.number = :number", Supplier.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Supplier> findForReading(int number) {
        return em.createQuery("select s from Supplier s where s.number = :number", Supplier.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Supplier> actedForBy(long employeeId) {
        return em.createQuery(
                        "select s from SupplierLogin l join l.supplier s where l.employee.id = :employee and l.endedAt is null",
                        Supplier.class)
                .setParameter("employee", employeeId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Visit> visit(long id) {
        return em.createQuery("select v from Visit v where v.id = :id", Visit.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<MonitoringResult> result(long id) {
        return Optional.ofNullable(em.find(MonitoringResult.class, id));
    }

    @Override
    public Map<Integer, FindingGrade> grades() {
        return em.createQuery("select g from FindingGrade g", FindingGrade.class)
                .getResultStream()
                .collect(Collectors.toMap(FindingGrade::getLevel, Function.identity()));
    }
}
