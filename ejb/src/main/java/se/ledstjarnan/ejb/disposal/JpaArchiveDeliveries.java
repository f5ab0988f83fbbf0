package se.ledstjarnan.ejb.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.disposal.ArchiveDeliveries;
import se.ledstjarnan.domain.disposal.ArchiveDelivery;
import se.ledstjarnan.domain.disposal.ArchiveStatus;
import se.ledstjarnan.domain.disposal.RetentionKind;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Deliveries to the archive and their parts. A part is written and read alone: nothing else holds its content. */
@ApplicationScoped
class JpaArchiveDeliveries implements ArchiveDeliveries {

    private static final String ANY = """
            select exists (select 1 from disposal_case c where c.kind = :kind and c.closed_on between :from and :to
                and not exists (select 1 from archive_item i where i.case_type = c.case_type and i.case_id = c.case_id))""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public Optional<ArchiveDelivery> find(int number) {
        return em.createQuery("select d from ArchiveDelivery d where d.number = :number", ArchiveDelivery.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Two at once get the same, and the second is refused by the unique number. */
    @Override
    public int nextNumber() {
        return ((Number) em.createNativeQuery("select coalesce(max(number), 0) + 1 from archive_delivery")
                        .getSingleResult())
                .intValue();
    }

    @Override
    public void add(ArchiveDelivery delivery) {
        em.persist(delivery);
        em.flush();
    }

    @Override
    public Optional<ArchiveDelivery> preparing() {
        return em.createQuery(
                        "select d from ArchiveDelivery d where d.status = :status order by d.number",
                        ArchiveDelivery.class)
                .setParameter("status", ArchiveStatus.PREPARING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean any(RetentionKind kind, LocalDate from, LocalDate to) {
        return (Boolean)
                JpaNative.query(em, ANY, Map.of("kind", kind, "from", Date.valueOf(from), "to", Date.valueOf(to)))
                        .getSingleResult();
    }

    @Override
    public void empty(ArchiveDelivery delivery) {
        em.createNativeQuery(
                        "delete from archive_part_content where part_id in (select id from archive_part where delivery_id = ?1)")
                .setParameter(1, delivery.getId())
                .executeUpdate();
    }

    /** A case in a part. @param metsSha256 of what describes its package */
    record Packed(ArchiveCase.Head head, String packageId, String metsSha256) {}

    void addPart(ArchiveDelivery delivery, List<Packed> cases, byte[] zip, String sha256) {
        long id = ((Number) em.createNativeQuery(
                                "insert into archive_part (delivery_id, position, cases, bytes, sha256) select ?1,"
                                        + " coalesce(max(position), 0) + 1, ?2, ?3, ?4 from archive_part where delivery_id = ?1 returning id")
                        .setParameter(1, delivery.getId())
                        .setParameter(2, cases.size())
                        .setParameter(3, zip.length)
                        .setParameter(4, sha256)
                        .getSingleResult())
                .longValue();
        em.createNativeQuery("insert into archive_part_content (part_id, content) values (?1, ?2)")
                .setParameter(1, id)
                .setParameter(2, zip)
                .executeUpdate();
        StringBuilder rows = new StringBuilder();
        for (Packed each : cases) {
            rows.append(rows.isEmpty() ? "" : "\n")
                    .append(String.join(
                            "\t",
                            each.head().type(),
                            String.valueOf(each.head().id()),
                            each.head().number(),
                            each.packageId(),
                            each.metsSha256()));
        }
        em.createNativeQuery("""
                        insert into archive_item (part_id, case_type, case_id, case_number, package_id, sha256)
                        select ?1, r[1], cast(r[2] as bigint), r[3], cast(r[4] as uuid), r[5]
                        from (select string_to_array(line, E'\\t') as r from regexp_split_to_table(?2, E'\\n') as line) x""")
                .setParameter(1, id)
                .setParameter(2, rows.toString())
                .executeUpdate();
    }

    /** Nothing where the packages have been taken away again. */
    Optional<byte[]> content(ArchiveDelivery delivery, int position) {
        List<?> found = em.createNativeQuery("select c.content from archive_part_content c join archive_part p on"
                        + " p.id = c.part_id where p.delivery_id = ?1 and p.position = ?2")
                .setParameter(1, delivery.getId())
                .setParameter(2, position)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }
}
