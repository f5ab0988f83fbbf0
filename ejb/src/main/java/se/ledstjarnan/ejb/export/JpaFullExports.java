package se.ledstjarnan.ejb.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.export.FullExport;
import se.ledstjarnan.domain.export.FullExportStatus;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.shared.JpaTogether;

/** Full exports in PostgreSQL, their files in pieces. */
@ApplicationScoped
class JpaFullExports {

    private static final String ALL =
            "select x from FullExport x join fetch x.orderedBy left join fetch x.answeredBy order by x.number desc";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    int nextNumber() {
        em.createNativeQuery("lock table full_export in share row exclusive mode")
                .executeUpdate();
        return ((Number) em.createNativeQuery("select coalesce(max(number), 0) + 1 from full_export")
                        .getSingleResult())
                .intValue();
    }

    void add(FullExport export) {
        em.persist(export);
        em.flush();
    }

    FullExport get(long id) {
        FullExport export = em.find(FullExport.class, id);
        if (export == null) {
            throw new NotFoundException();
        }
        return export;
    }

    FullExport numbered(int number) {
        return em.createQuery("select x from FullExport x where x.number = :number", FullExport.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    List<FullExport> latest(int most) {
        return em.createQuery(ALL, FullExport.class).setMaxResults(most).getResultList();
    }

    List<Long> approved() {
        return em.createQuery("select x.id from FullExport x where x.status = :approved order by x.number", Long.class)
                .setParameter("approved", FullExportStatus.APPROVED)
                .getResultList();
    }

    List<FullExport> expired(Instant now) {
        return em.createQuery(
                        "select x from FullExport x where x.status = :made and x.expiresAt <= :now", FullExport.class)
                .setParameter("made", FullExportStatus.MADE)
                .setParameter("now", now)
                .getResultList();
    }

    void addPart(long id, int place, byte[] content) {
        em.createNativeQuery("insert into full_export_part (export_id, place, content) values (?1, ?2, ?3)")
                .setParameter(1, id)
                .setParameter(2, place)
                .setParameter(3, content)
                .executeUpdate();
    }

    /** Writes the file, with one piece of it in memory at a time. */
    void file(FullExport of, OutputStream out) throws IOException {
        for (int place = 0; ; place++) {
            List<?> part = em.createNativeQuery(
                            "select content from full_export_part where export_id = ?1 and place = ?2")
                    .setParameter(1, of.getId())
                    .setParameter(2, place)
                    .getResultList();
            if (part.isEmpty()) {
                return;
            }
            out.write((byte[]) part.get(0));
        }
    }

    void removeFile(FullExport of) {
        em.createNativeQuery("delete from full_export_part where export_id = ?1")
                .setParameter(1, of.getId())
                .executeUpdate();
    }

    void downloaded(FullExport of, long employeeId, Instant at) {
        em.createNativeQuery("insert into full_export_download (export_id, employee_id, at) values (?1, ?2, ?3)")
                .setParameter(1, of.getId())
                .setParameter(2, employeeId)
                .setParameter(3, java.sql.Timestamp.from(at))
                .executeUpdate();
    }

    /** Who has fetched one of these, newest first. */
    List<FullExportDownload> downloads(List<Long> ids) {
        return new JpaTogether()
                .ask("downloads", """
                        select d.export_id, e.given_name || ' ' || e.family_name as name, d.at
                        from full_export_download d join employee e on e.id = d.employee_id where d.export_id in :ids order by d.at desc""")
                .with(Map.of("ids", ids))
                .answer(em)
                .of(
                        "downloads",
                        row -> new FullExportDownload(row.number("export_id"), row.text("name"), row.moment("at")));
    }

    void flush() {
        em.flush();
    }
}
