package se.ledstjarnan.ejb.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.disposal.ArchiveStatus;
import se.ledstjarnan.domain.disposal.RetentionKind;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Deliveries and their parts as they are shown; never their content. */
@ApplicationScoped
class JpaArchiveReads {

    private static final String ROWS = """
            select d.number, d.kind, d.closed_from, d.closed_to, d.status, coalesce(sum(p.cases), 0), count(p.id)
            from archive_delivery d left join archive_part p on p.delivery_id = d.id
            group by d.id order by d.number desc limit 100""";

    private static final String PARTS = """
            select p.position, p.cases, p.bytes, p.sha256, exists (select 1 from archive_part_content c where c.part_id = p.id)
            from archive_part p join archive_delivery d on d.id = p.delivery_id where d.number = :number order by p.position""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    List<ArchiveRow> rows() {
        return rows(ROWS, Map.of()).stream()
                .map(row -> new ArchiveRow(
                        ((Number) row[0]).intValue(),
                        RetentionKind.valueOf((String) row[1]),
                        day(row[2]),
                        day(row[3]),
                        ArchiveStatus.valueOf((String) row[4]),
                        ((Number) row[5]).longValue(),
                        ((Number) row[6]).longValue()))
                .toList();
    }

    List<ArchiveView.Part> parts(int number) {
        return rows(PARTS, Map.of("number", number)).stream()
                .map(row -> new ArchiveView.Part(
                        ((Number) row[0]).intValue(),
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).intValue(),
                        (String) row[3],
                        (Boolean) row[4]))
                .toList();
    }

    private List<Object[]> rows(String sql, Map<String, Object> values) {
        List<?> rows = JpaNative.query(em, sql, values).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static LocalDate day(Object value) {
        return value instanceof Date day ? day.toLocalDate() : (LocalDate) value;
    }
}
