package se.ledstjarnan.ejb.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.ejb.file.FileRow;
import se.ledstjarnan.ejb.shared.JpaNative;

/** The documents kept with a distribution, without their content. */
@ApplicationScoped
class JpaDistributionFiles {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    List<FileRow> of(long distribution) {
        List<?> rows = JpaNative.query(
                        em,
                        "select f.id, f.file_name, f.bytes from stored_file f where f.subject = 'DISTRIBUTION'"
                                + " and f.subject_id = :id order by f.added_at, f.id",
                        Map.of("id", distribution))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new FileRow(((Number) row[0]).longValue(), (String) row[1], ((Number) row[2]).intValue()))
                .toList();
    }
}
