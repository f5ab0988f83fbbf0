package se.ledstjarnan.ejb.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.disposal.DisposalStatus;
import se.ledstjarnan.domain.disposal.Hinder;
import se.ledstjarnan.domain.disposal.RetentionKind;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Lists and what stands on them, counted. */
@ApplicationScoped
class JpaDisposalReads {

    private static final String COUNTS = """
            count(i.id), count(i.id) filter (where i.hinder is null and i.left_out_reason is null),
            count(i.id) filter (where i.hinder is not null), count(i.id) filter (where i.hinder is null and i.left_out_reason is not null),
            count(i.id) filter (where i.disposed_at is not null)""";

    private static final String ROWS = "select l.number, l.until_day, l.status, " + COUNTS
            + " from disposal_list l left join disposal_item i on i.list_id = l.id group by l.id order by l.number desc limit 100";

    private static final String CLASSES =
            "select r.id, r.kind, r.name, r.years, r.decision_reference, r.decided_on, min(i.closed_on), max(i.closed_on), "
                    + COUNTS
                    + " from disposal_item i join retention_class r on r.id = i.class_id where i.list_id = :list group by r.id order by r.kind, r.id";

    private static final String ITEMS = """
            select i.id, i.case_number, r.id, r.kind, i.closed_on, i.ends_on, i.hinder, i.left_out_reason, i.disposed_at is not null
            from disposal_item i join retention_class r on r.id = i.class_id
            where i.list_id = :list and i.id > :after and (%s) order by i.id limit :most""";

    private static final String REMOVED = """
            select i.case_number, r.kind, i.disposed_at, r.decision_reference, r.decided_on, l.number
            from disposal_item i join retention_class r on r.id = i.class_id join disposal_list l on l.id = i.list_id
            where i.disposed_at is not null and i.case_number in (cast(:number as varchar),
                (select s.number from lex_sarah s where s.deviation_number = :number limit 1),
                (select m.number from lex_maria m where m.deviation_number = :number limit 1))
            order by i.disposed_at desc limit 1""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    List<DisposalRow> rows() {
        return rows(ROWS, Map.of()).stream()
                .map(row -> {
                    DisposalView.Counts counts = counts(row, 3);
                    return new DisposalRow(
                            ((Number) row[0]).intValue(),
                            day(row[1]),
                            DisposalStatus.valueOf((String) row[2]),
                            counts.all(),
                            counts.hindered(),
                            counts.leftOut(),
                            counts.removed());
                })
                .toList();
    }

    List<DisposalView.OfClass> classes(long list) {
        return rows(CLASSES, Map.of("list", list)).stream()
                .map(row -> new DisposalView.OfClass(
                        ((Number) row[0]).longValue(),
                        RetentionKind.valueOf((String) row[1]),
                        (String) row[2],
                        ((Number) row[3]).intValue(),
                        (String) row[4],
                        day(row[5]),
                        day(row[6]),
                        day(row[7]),
                        counts(row, 8)))
                .toList();
    }

    /** After that id, in the order in which they came on the list. */
    List<DisposalView.Item> items(long list, ItemChoice which, long after, int most) {
        return rows(ITEMS.formatted(which.sql()), Map.of("list", list, "after", after, "most", most)).stream()
                .map(row -> new DisposalView.Item(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        ((Number) row[2]).longValue(),
                        RetentionKind.valueOf((String) row[3]),
                        day(row[4]),
                        day(row[5]),
                        row[6] == null ? null : Hinder.valueOf((String) row[6]),
                        (String) row[7],
                        (Boolean) row[8]))
                .toList();
    }

    Optional<RemovedCase> removed(String number) {
        return rows(REMOVED, Map.of("number", number)).stream()
                .map(row -> new RemovedCase(
                        (String) row[0],
                        RetentionKind.valueOf((String) row[1]),
                        ((Timestamp) row[2]).toInstant(),
                        (String) row[3],
                        day(row[4]),
                        ((Number) row[5]).intValue()))
                .findFirst();
    }

    private List<Object[]> rows(String sql, Map<String, Object> values) {
        List<?> rows = JpaNative.query(em, sql, values).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static DisposalView.Counts counts(Object[] row, int from) {
        long[] number = new long[5];
        for (int i = 0; i < number.length; i++) {
            number[i] = ((Number) row[from + i]).longValue();
        }
        return new DisposalView.Counts(number[0], number[1], number[2], number[3], number[4]);
    }

    private static LocalDate day(Object value) {
        return value == null ? null : value instanceof Date day ? day.toLocalDate() : (LocalDate) value;
    }
}
