package se.ledstjarnan.ejb.ivo;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.ledstjarnan.domain.ivo.CaseEntry;
import se.ledstjarnan.domain.ivo.IvoCase;
import se.ledstjarnan.domain.ivo.IvoCases;

/** The cases of one kind in PostgreSQL. */
public abstract class JpaIvoCases<C extends IvoCase> implements IvoCases<C> {

    private final Class<C> type;
    private final String counter;
    private final String prefix;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /**
     * @param counter the table of the numbers given, a row per year
     * @param prefix of the numbers
     */
    protected JpaIvoCases(Class<C> type, String counter, String prefix) {
        this.type = type;
        this.counter = counter;
        this.prefix = prefix;
    }

    protected EntityManager em() {
        return em;
    }

    /** A counter row per year, locked until the caller's transaction ends: no gaps, no doubles, also from two nodes. */
    @Override
    public String nextNumber(int year) {
        Number last = (Number) em.createNativeQuery("insert into %1$s (year, last) values (?1, 1)".formatted(counter)
                        + " on conflict (year) do update set last = %1$s.last + 1 returning last".formatted(counter))
                .setParameter(1, year)
                .getSingleResult();
        return "%s-%d-%04d".formatted(prefix, year, last.intValue());
    }

    @Override
    public void add(C added) {
        em.persist(added);
    }

    @Override
    public void add(CaseEntry entry) {
        em.persist(entry);
    }

    @Override
    public Optional<C> findForChange(String number) {
        return em
                .createQuery(of("where l.number = :number"), type)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public void raiseVersion(C changed) {
        em.lock(changed, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public Optional<C> ofDeviation(long deviationId) {
        return em
                .createQuery(of("where l.deviationId = :id"), type)
                .setParameter("id", deviationId)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public Optional<C> ofDeviationNumber(String number) {
        return em
                .createQuery(
                        of("left join fetch l.unit left join fetch l.reporter left join fetch l.investigator"
                                + " left join fetch l.excluded where l.deviationNumber = :number"),
                        type)
                .setParameter("number", number)
                .getResultList()
                .stream()
                .findFirst();
    }

    private String of(String condition) {
        return "select l from " + type.getSimpleName() + " l " + condition;
    }
}
