package se.ledstjarnan.ejb.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditCount;
import se.ledstjarnan.domain.audit.AuditEntries;
import se.ledstjarnan.domain.audit.AuditEntry;
import se.ledstjarnan.domain.audit.AuditHead;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.audit.AuditTurn;

@ApplicationScoped
class JpaAuditEntries implements AuditEntries {

    private static final String HEAD = "select new se.ledstjarnan.domain.audit.AuditHead(e.chain, e.seq, e.hash) ";

    /** A function, since waiting for the right and reading what stands there then are two statements to the database. */
    private static final String TURN =
            "select already_read, last_seq, last_hash, next_id from audit_turn(?1, %s, %s, %s, %s, %s)";

    /** Chains have neither quotes nor backslashes in them. */
    private static final String TURNS = """
            select c.chain, t.already_read, t.last_seq, t.last_hash, t.next_id from unnest(cast(?1 as varchar[])) c (chain)
            cross join lateral audit_turn(c.chain, null, null, null, null, null) t""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public AuditTurn turn(String chain) {
        return turn(
                chain,
                em.createNativeQuery(TURN.formatted("null", "null", "null", "null", "null"))
                        .setParameter(1, chain));
    }

    @Override
    public AuditTurn turnUnlessRead(AuditSubject subject, AuditAction action, long employeeId, Instant after) {
        return turn(
                subject.chain(),
                em.createNativeQuery(TURN.formatted("?2", "?3", "?4", "?5", "?6"))
                        .setParameter(1, subject.chain())
                        .setParameter(2, subject.objectType())
                        .setParameter(3, subject.objectId())
                        .setParameter(4, action.name())
                        .setParameter(5, employeeId)
                        .setParameter(6, Timestamp.from(after)));
    }

    private static AuditTurn turn(String chain, Query query) {
        return turn(chain, (Object[]) query.getSingleResult());
    }

    private static AuditTurn turn(String chain, Object[] row) {
        AuditHead head = row[1] == null ? null : new AuditHead(chain, ((Number) row[1]).longValue(), (String) row[2]);
        Long id = row[3] == null ? null : Long.valueOf(((Number) row[3]).longValue());
        return new AuditTurn((Boolean) row[0], id, head);
    }

    @Override
    public void add(AuditEntry entry) {
        em.persist(entry);
        em.flush();
    }

    @Override
    public Map<String, AuditTurn> turns(Collection<String> chains) {
        String asked = chains.stream().distinct().sorted().collect(Collectors.joining(",", "{", "}"));
        List<?> rows = em.createNativeQuery(TURNS).setParameter(1, asked).getResultList();
        Map<String, AuditTurn> turns = new HashMap<>();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            String chain = (String) row[0];
            turns.put(chain, turn(chain, Arrays.copyOfRange(row, 1, row.length)));
        }
        return turns;
    }

    @Override
    public void addAll(Collection<AuditEntry> added) {
        added.forEach(em::persist);
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
