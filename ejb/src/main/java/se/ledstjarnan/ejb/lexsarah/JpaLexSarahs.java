package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.lexsarah.InformedParty;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.lexsarah.LexSarahChild;
import se.ledstjarnan.domain.lexsarah.LexSarahs;
import se.ledstjarnan.domain.lexsarah.PointKind;

/** Lex Sarah cases in PostgreSQL. */
@ApplicationScoped
class JpaLexSarahs implements LexSarahs {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** A counter row per year, locked until the caller's transaction ends: no gaps, no doubles, also from two nodes. */
    @Override
    public String nextNumber(int year) {
        Number last = (Number) em.createNativeQuery("insert into lex_sarah_number (year, last) values (?1, 1)"
                        + " on conflict (year) do update set last = lex_sarah_number.last + 1 returning last")
                .setParameter(1, year)
                .getSingleResult();
        return "LS-%d-%04d".formatted(year, last.intValue());
    }

    @Override
    public void add(LexSarah lexSarah) {
        em.persist(lexSarah);
    }

    @Override
    public void add(LexSarahChild child) {
        em.persist(child);
    }

    @Override
    public Optional<LexSarah> findByNumber(String number) {
        return em.createQuery("""
                        select l from LexSarah l
                        left join fetch l.unit left join fetch l.reporter left join fetch l.investigator
                        left join fetch l.proposedBy left join fetch l.template left join fetch l.excluded
                        where l.number = :number
                        """, LexSarah.class).setParameter("number", number).getResultList().stream()
                .findFirst();
    }

    @Override
    public Optional<LexSarah> findForChange(String number) {
        return em
                .createQuery("select l from LexSarah l where l.number = :number", LexSarah.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public void raiseVersion(LexSarah lexSarah) {
        em.lock(lexSarah, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public Optional<LexSarah> ofDeviation(long deviationId) {
        return em
                .createQuery("select l from LexSarah l where l.deviationId = :id", LexSarah.class)
                .setParameter("id", deviationId)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public Optional<LexSarah> ofDeviationNumber(String number) {
        return em
                .createQuery(
                        "select l from LexSarah l left join fetch l.excluded where l.deviationNumber = :number",
                        LexSarah.class)
                .setParameter("number", number)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public Set<PointKind> written(long id) {
        Set<PointKind> written = EnumSet.noneOf(PointKind.class);
        written.addAll(em.createQuery(
                        "select distinct n.point.kind from InvestigationNote n where n.lexSarah.id = :id",
                        PointKind.class)
                .setParameter("id", id)
                .getResultList());
        return written;
    }

    @Override
    public Set<InformedParty> told(long id) {
        Set<InformedParty> told = EnumSet.noneOf(InformedParty.class);
        told.addAll(
                em.createQuery("""
                        select distinct i.party from Information i where i.lexSarah.id = :id
                        and not exists (select e.id from LexSarahEvent e where e.lexSarah.id = :id
                            and e.action = se.ledstjarnan.domain.lexsarah.LexSarahAction.REOPEN
                            and e.writtenAt > i.writtenAt)
                        """, InformedParty.class).setParameter("id", id).getResultList());
        return told;
    }
}
