package se.ledstjarnan.ejb.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.disposal.CaseName;
import se.ledstjarnan.domain.disposal.DisposalHold;
import se.ledstjarnan.domain.disposal.DisposalHolds;

@ApplicationScoped
class JpaDisposalHolds implements DisposalHolds {

    /** Open ones too: an appeal comes before the years are out. What is removed cannot be held. */
    private static final String CASE = """
            select 'deviation', id, number from deviation where number = ?1 and disposed_at is null
                and not exists (select 1 from lex_sarah s where s.deviation_id = deviation.id)
                and not exists (select 1 from lex_maria m where m.deviation_id = deviation.id)
            union all select 'lex-sarah', id, number from lex_sarah where number = ?1 and disposed_at is null
            union all select 'lex-maria', id, number from lex_maria where number = ?1 and disposed_at is null
            union all select 'lex-sarah', id, number from lex_sarah where deviation_number = ?1 and disposed_at is null
            union all select 'lex-maria', id, number from lex_maria where deviation_number = ?1 and disposed_at is null
            union all select case_type, case_id, case_number from disposal_thing where case_number = ?1
            limit 1""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public Optional<DisposalHold> find(long id) {
        return Optional.ofNullable(em.find(DisposalHold.class, id));
    }

    @Override
    public Optional<CaseName> caseOf(String number) {
        List<?> found = em.createNativeQuery(CASE).setParameter(1, number).getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new CaseName((String) row[0], ((Number) row[1]).longValue(), (String) row[2]))
                .findFirst();
    }

    @Override
    public boolean isHeld(CaseName name) {
        return (Boolean) em.createNativeQuery(
                        "select exists (select 1 from disposal_hold where case_type = ?1 and case_id = ?2 and lifted_at is null)")
                .setParameter(1, name.type())
                .setParameter(2, name.id())
                .getSingleResult();
    }

    @Override
    public void add(DisposalHold hold) {
        em.persist(hold);
        em.flush();
    }

    /** Those not lifted, the latest first. */
    List<HoldRow> rows() {
        return em.createQuery("""
                        select new se.ledstjarnan.ejb.disposal.HoldRow(
                            h.id, h.version, h.caseNumber, h.reason, h.reference, h.placedAt, concat(e.givenName, ' ', e.familyName))
                        from DisposalHold h join h.placedBy e where h.liftedAt is null order by h.id desc
                        """, HoldRow.class).getResultList();
    }
}
