package se.ledstjarnan.ejb.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.disposal.DisposalItem;
import se.ledstjarnan.domain.disposal.DisposalList;
import se.ledstjarnan.domain.disposal.DisposalLists;
import se.ledstjarnan.domain.disposal.DisposalProtocol;
import se.ledstjarnan.domain.disposal.DisposalStatus;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Lists of cases to remove. The cases themselves are put there, asked about and removed by the database, however many. */
@ApplicationScoped
class JpaDisposalLists implements DisposalLists {

    /** Without a decision nothing comes on a list; what stands on another that is not ended does not, either. */
    private static final String DUE = """
            from disposal_case c
            join retention_class r on r.kind = c.kind and r.outcome = 'DISPOSE' and r.decision_reference is not null
                and r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today)
            left join (select distinct on (case_type, case_id) case_type, case_id, hinder from disposal_hinder
                order by case_type, case_id, weight) h on h.case_type = c.case_type and h.case_id = c.case_id
            where cast(c.closed_on + make_interval(years => r.years) as date) <= :until
                and not exists (select 1 from disposal_item i
                    where i.case_type = c.case_type and i.case_id = c.case_id and i.settled_at is null)""";

    private static final String FILL = """
            insert into disposal_item (list_id, class_id, case_type, case_id, case_number, closed_on, ends_on, hinder)
            select cast(:list as bigint), r.id, c.case_type, c.case_id, c.case_number, c.closed_on,
                cast(c.closed_on + make_interval(years => r.years) as date), h.hinder
            """ + DUE + " order by c.closed_on, c.case_number";

    private static final String LEFT =
            "i.list_id = :list and i.disposed_at is null and i.settled_at is null and i.hinder is null and i.left_out_reason is null";

    private static final String NEXT = "select i.id from disposal_item i where " + LEFT + " order by i.id limit :most";

    /** What has come in between: a measure, an appeal, or the case was opened again. */
    private static final String HINDER = """
            update disposal_item i set hinder = x.hinder from (
                select n.id, coalesce((select h.hinder from disposal_hinder h
                        where h.case_type = n.case_type and h.case_id = n.case_id order by h.weight limit 1),
                    case when not exists (select 1 from disposal_case c where c.case_type = n.case_type and c.case_id = n.case_id)
                        then 'REOPENED' end) as hinder
                from disposal_item n where n.id in :items) x
            where x.id = i.id and x.hinder is not null""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public Optional<DisposalList> find(int number) {
        return em.createQuery("select l from DisposalList l where l.number = :number", DisposalList.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<DisposalItem> findItem(long id) {
        return Optional.ofNullable(em.find(DisposalItem.class, id));
    }

    /** Two at once get the same, and the second is refused by the unique number. */
    @Override
    public int nextNumber() {
        return ((Number) em.createNativeQuery("select coalesce(max(number), 0) + 1 from disposal_list")
                        .getSingleResult())
                .intValue();
    }

    @Override
    public void add(DisposalList list) {
        em.persist(list);
        em.flush();
    }

    @Override
    public List<DisposalList> approved() {
        return em.createQuery(
                        "select l from DisposalList l where l.status = :status order by l.number", DisposalList.class)
                .setParameter("status", DisposalStatus.APPROVED)
                .getResultList();
    }

    @Override
    public boolean anyDue(LocalDate until, LocalDate today) {
        return (Boolean)
                JpaNative.query(em, "select exists (select 1 " + DUE + " and h.hinder is null)", days(until, today))
                        .getSingleResult();
    }

    @Override
    public void fill(DisposalList list, LocalDate today) {
        Map<String, Object> values = new HashMap<>(days(list.getUntilDay(), today));
        values.put("list", list.getId());
        JpaNative.query(em, FILL, values).executeUpdate();
    }

    private static Map<String, Object> days(LocalDate until, LocalDate today) {
        return Map.of("until", Date.valueOf(until), "today", Date.valueOf(today));
    }

    @Override
    public long removable(DisposalList list) {
        return ((Number) JpaNative.query(
                                em, "select count(*) from disposal_item i where " + LEFT, Map.of("list", list.getId()))
                        .getSingleResult())
                .longValue();
    }

    @Override
    public void settle(DisposalList list) {
        em.createNativeQuery("update disposal_item set settled_at = now() where list_id = ?1 and settled_at is null")
                .setParameter(1, list.getId())
                .executeUpdate();
    }

    @Override
    public int removeSome(DisposalList list, int most) {
        List<?> next = JpaNative.query(em, NEXT, Map.of("list", list.getId(), "most", most))
                .getResultList();
        if (next.isEmpty()) {
            return 0;
        }
        em.flush();
        JpaNative.query(em, HINDER, Map.of("items", next)).executeUpdate();
        List<?> left = JpaNative.query(
                        em,
                        "select i.id from disposal_item i where i.id in :items and i.hinder is null",
                        Map.of("items", next))
                .getResultList();
        String going = left.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        em.createNativeQuery("select dispose_cases(?1, cast(?2 as bigint[]))")
                .setParameter(1, list.getId())
                .setParameter(2, going)
                .getSingleResult();
        return next.size();
    }

    @Override
    public void keep(DisposalProtocol protocol) {
        em.persist(protocol);
    }

    @Override
    public Optional<byte[]> protocol(DisposalList list) {
        return Optional.ofNullable(em.find(DisposalProtocol.class, list.getId()))
                .map(DisposalProtocol::getPdf);
    }

    @Override
    public void raiseVersion(DisposalList list) {
        em.lock(list, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}
