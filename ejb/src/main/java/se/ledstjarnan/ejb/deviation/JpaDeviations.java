package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import se.ledstjarnan.domain.deviation.CaseChild;
import se.ledstjarnan.domain.deviation.CaseStanding;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.Deviations;
import se.ledstjarnan.domain.deviation.Invitation;
import se.ledstjarnan.domain.deviation.LinkKind;

/** Cases in PostgreSQL. */
@ApplicationScoped
class JpaDeviations implements Deviations {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private JpaCaseRecords records;

    @Override
    public void add(Deviation deviation) {
        em.persist(deviation);
    }

    @Override
    public void add(CaseChild child) {
        em.persist(child);
    }

    @Override
    public Optional<Deviation> find(long id) {
        return Optional.ofNullable(em.find(Deviation.class, id));
    }

    @Override
    public Optional<Deviation> findByNumber(String number) {
        return em.createQuery("""
                        select d from Deviation d
                        left join fetch d.unit left join fetch d.receivingUnit left join fetch d.reporter left join fetch d.handler
                        left join fetch d.classification.category left join fetch d.classification.subcategory
                        left join fetch d.excluded left join fetch d.proposed p left join fetch p.parent
                        where d.number = :number
                        """, Deviation.class).setParameter("number", number).getResultList().stream()
                .findFirst();
    }

    @Override
    public Optional<Deviation> findForChange(String number) {
        return em
                .createQuery("select d from Deviation d where d.number = :number", Deviation.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public void raiseVersion(Deviation deviation) {
        em.lock(deviation, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public Optional<Invitation> findInvitation(long id) {
        return Optional.ofNullable(em.find(Invitation.class, id));
    }

    @Override
    public void endInvitations(Deviation deviation, Instant now) {
        em.createQuery("update Invitation i set i.endedAt = :now where i.deviation = :deviation and i.endedAt is null")
                .setParameter("now", now)
                .setParameter("deviation", deviation)
                .executeUpdate();
    }

    @Override
    public boolean isInvited(long deviationId, long employeeId) {
        return em.createQuery(
                                "select count(i) from Invitation i where i.deviation.id = :id and i.employee.id = :employee"
                                        + " and i.endedAt is null",
                                Long.class)
                        .setParameter("id", deviationId)
                        .setParameter("employee", employeeId)
                        .getSingleResult()
                > 0;
    }

    @Override
    public boolean isLinked(long deviationId, long otherId, LinkKind kind) {
        return em.createQuery(
                                "select count(l) from CaseLink l where l.deviation.id = :id and l.other.id = :other"
                                        + " and l.kind = :kind",
                                Long.class)
                        .setParameter("id", deviationId)
                        .setParameter("other", otherId)
                        .setParameter("kind", kind)
                        .getSingleResult()
                > 0;
    }

    @Override
    public CaseStanding standing(long deviationId, long employeeId) {
        return records.standing(deviationId, employeeId);
    }
}
