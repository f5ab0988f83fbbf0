package se.ledstjarnan.ejb.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.supplier.FindingGrade;
import se.ledstjarnan.domain.supplier.Grades;
import se.ledstjarnan.ejb.shared.JpaNative;

/** The grades in PostgreSQL. */
@ApplicationScoped
class JpaGrades implements Grades {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public List<FindingGrade> all() {
        return em.createQuery("select g from FindingGrade g order by g.level", FindingGrade.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void add(FindingGrade grade) {
        em.persist(grade);
    }

    @Override
    public void remove(FindingGrade grade) {
        em.remove(grade);
    }

    @Override
    public boolean isUsed(int level) {
        return (Boolean) JpaNative.query(
                        em,
                        "select exists (select 1 from supplier_finding f where f.grade = :level)",
                        Map.of("level", level))
                .getSingleResult();
    }
}
