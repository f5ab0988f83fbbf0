package se.ledstjarnan.ejb.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditCount;
import se.ledstjarnan.domain.audit.AuditEntries;
import se.ledstjarnan.domain.audit.AuditEntry;
import se.ledstjarnan.domain.audit.AuditHead;
import se.ledstjarnan.domain.audit.AuditSubject;

@ApplicationScoped
class JpaAuditEntries implements AuditEntries {

    private static final String HEAD = "select new se.ledstjarnan.domain.audit.AuditHead(e.chain, e.seq, e.hash) ";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public void lock(String chain) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 40))")
                .setParameter(1, chain)
                .getSingleResult();
    }

    @Override
    public AuditHead head(String chain) {
        return em.createQuery(HEAD + "from AuditEntry e where e.chain = :chain order by e.seq desc", AuditHead.class)
                .setParameter("chain", chain)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean wasRead(AuditSubject subject, AuditAction action, long employeeId, Instant after) {
        return !em.createQuery("""
                        select e.seq from AuditEntry e
                        where e.chain = :chain and e.objectType = :type and e.objectId = :id and e.action = :action
                            and e.employeeId = :employee and e.at > :after
                            and e.result = se.ledstjarnan.domain.audit.AuditResult.DONE
                        """)
                .setParameter("chain", subject.chain())
                .setParameter("type", subject.objectType())
                .setParameter("id", subject.objectId())
                .setParameter("action", action)
                .setParameter("employee", employeeId)
                .setParameter("after", after)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(AuditEntry entry) {
        em.persist(entry);
        em.flush();
    }

    @Override
    public List<AuditEntry> after(AuditHead place, int most) {
        em.clear();
        return em.createQuery("""
                        select e from AuditEntry e
                        where e.chain > :chain or (e.chain = :chain and e.seq > :seq)
                        order by e.chain, e.seq
                        """, AuditEntry.class)
                .setParameter("chain", place == null ? "" : place.chain())
                .setParameter("seq", place == null ? 0L : place.seq())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<AuditHead> headsSince(Instant since) {
        return em.createQuery(HEAD + """
                        from AuditEntry e
                        where e.seq = (select max(l.seq) from AuditEntry l where l.chain = e.chain)
                            and e.chain in (select n.chain from AuditEntry n where n.at >= :since)
                        order by e.chain
                        """, AuditHead.class)
                .setParameter("since", since)
                .getResultList();
    }

    @Override
    public List<AuditCount> counts(Instant from, Instant until) {
        List<?> rows = em.createNativeQuery("""
                        select cast(recorded_at at time zone 'Europe/Stockholm' as date) as day, action, roles, count(*)
                        from audit_entry where recorded_at >= ?1 and recorded_at < ?2
                        group by day, action, roles order by day desc, action, roles
                        """)
                .setParameter(1, Timestamp.from(from))
                .setParameter(2, Timestamp.from(until))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new AuditCount(
                        ((Date) row[0]).toLocalDate(),
                        AuditAction.valueOf((String) row[1]),
                        (String) row[2],
                        ((Number) row[3]).longValue()))
                .toList();
    }
}
