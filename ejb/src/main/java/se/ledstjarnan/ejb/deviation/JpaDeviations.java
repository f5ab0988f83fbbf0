package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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

    /** The measures are told by a view that their feature keeps. */
    private static final String STANDING = """
            select coalesce((select h.name from unit_history h where h.unit_id = d.unit_id
                    and cast(d.reported_at at time zone 'Europe/Stockholm' as date) between h.valid_from and h.valid_to
                    order by h.valid_from limit 1), (select u.name from unit u where u.id = d.unit_id)),
                exists (select 1 from invitation i where i.deviation_id = d.id and i.employee_id = ?2),
                exists (select 1 from investigation_entry e where e.deviation_id = d.id and e.topic = 'WHAT_HAPPENED'),
                exists (select 1 from investigation_entry e where e.deviation_id = d.id and e.topic = 'CAUSE'),
                (select count(*) from invitation i where i.deviation_id = d.id and i.answered_at is null),
                coalesce(m.measures, 0), coalesce(m.not_ended, 0),
                (select count(*) from invitation i where i.deviation_id = d.id),
                (select count(*) from investigation_entry e where e.deviation_id = d.id),
                (select count(*) from case_link l where l.deviation_id = d.id or l.other_id = d.id),
                (select count(*) from addendum a where a.deviation_id = d.id),
                (select count(*) from attachment f where f.deviation_id = d.id),
                (select max(r.register_number) from registration r where r.case_type = 'deviation' and r.case_id = d.id),
                exists (select 1 from registration r where r.case_type = 'deviation' and r.case_id = d.id
                    and r.register_number is null)
            from deviation d left join case_measure_count m on m.deviation_id = d.id
            where d.id = ?1
            """;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

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
                        left join fetch d.excluded
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
    public boolean isInvited(long deviationId, long employeeId) {
        return em.createQuery(
                                "select count(i) from Invitation i where i.deviation.id = :id and i.employee.id = :employee",
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
        Object[] row = (Object[]) em.createNativeQuery(STANDING)
                .setParameter(1, deviationId)
                .setParameter(2, employeeId)
                .getSingleResult();
        return new CaseStanding(
                (String) row[0],
                (Boolean) row[1],
                (Boolean) row[2],
                (Boolean) row[3],
                whole(row[4]),
                whole(row[5]),
                whole(row[6]),
                whole(row[7]),
                whole(row[8]),
                whole(row[9]),
                whole(row[10]),
                whole(row[11]),
                (String) row[12],
                (Boolean) row[13]);
    }

    private static int whole(Object number) {
        return ((Number) number).intValue();
    }
}
