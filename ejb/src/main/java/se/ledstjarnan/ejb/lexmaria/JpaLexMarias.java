package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.ledstjarnan.domain.lexmaria.LexMaria;
import se.ledstjarnan.domain.lexmaria.LexMariaChild;
import se.ledstjarnan.domain.lexmaria.LexMarias;

/** Lex Maria cases in PostgreSQL. */
@ApplicationScoped
class JpaLexMarias implements LexMarias {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** A counter row per year, locked until the caller's transaction ends: no gaps, no doubles, also from two nodes. */
    @Override
    public String nextNumber(int year) {
        Number last = (Number) em.createNativeQuery("insert into lex_maria_number (year, last) values (?1, 1)"
                        + " on conflict (year) do update set last = lex_maria_number.last + 1 returning last")
                .setParameter(1, year)
                .getSingleResult();
        return "LM-%d-%04d".formatted(year, last.intValue());
    }

    @Override
    public void add(LexMaria lexMaria) {
        em.persist(lexMaria);
    }

    @Override
    public void add(LexMariaChild child) {
        em.persist(child);
    }

    @Override
    public Optional<LexMaria> findByNumber(String number) {
        return em.createQuery("""
                        select l from LexMaria l
                        left join fetch l.unit left join fetch l.reporter left join fetch l.investigator left join fetch l.excluded
                        where l.number = :number or l.deviationNumber = :number
                        """, LexMaria.class).setParameter("number", number).getResultList().stream()
                .findFirst();
    }

    @Override
    public Optional<LexMaria> findForChange(String number) {
        return em
                .createQuery("select l from LexMaria l where l.number = :number", LexMaria.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public void raiseVersion(LexMaria lexMaria) {
        em.lock(lexMaria, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public Optional<LexMaria> ofDeviation(long deviationId) {
        return em
                .createQuery("select l from LexMaria l where l.deviationId = :id", LexMaria.class)
                .setParameter("id", deviationId)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public Optional<LexMaria> ofDeviationNumber(String number) {
        return em
                .createQuery("select l from LexMaria l where l.deviationNumber = :number", LexMaria.class)
                .setParameter("number", number)
                .getResultList()
                .stream()
                .findFirst();
    }
}
