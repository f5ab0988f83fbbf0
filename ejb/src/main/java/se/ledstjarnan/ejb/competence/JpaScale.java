package se.ledstjarnan.ejb.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.competence.CompetenceLevel;
import se.ledstjarnan.domain.competence.Scale;
import se.ledstjarnan.ejb.shared.JpaNative;

/** The scale in PostgreSQL. */
@ApplicationScoped
class JpaScale implements Scale {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public List<CompetenceLevel> levels() {
        return em.createQuery("select l from CompetenceLevel l order by l.rank", CompetenceLevel.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void add(CompetenceLevel level) {
        em.persist(level);
    }

    @Override
    public void remove(CompetenceLevel level) {
        em.remove(level);
    }

    @Override
    public boolean isUsed(int rank) {
        return (Boolean) JpaNative.query(
                        em,
                        "select exists (select 1 from competence_requirement q where q.least = :rank)"
                                + " or exists (select 1 from competence_assessment a where a.level_rank = :rank)",
                        Map.of("rank", rank))
                .getSingleResult();
    }
}
