package se.ledstjarnan.ejb.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import se.ledstjarnan.domain.statistics.PublishedTable;

/**
 * The figures of a standing report, as those above may see them.
 *
 * @param deviations by operation, in the time before and in the report's own
 * @param complaints the same
 */
public record StandingFigures(
        Period period, Map<StandingFigure, Counted> counts, PublishedTable deviations, PublishedTable complaints) {

    /** Deviations and complaints by operation, in the time before and in the report's own. */
    public static final String OPERATIONS = """
            select coalesce(o.name, ''), d.kind = 'COMPLAINT',
                count(*) filter (where d.reported_at < :now_fromAt), count(*) filter (where d.reported_at >= :now_fromAt)
            from deviation d join unit u on u.id = d.unit_id left join operation o on o.id = u.operation_id
            where d.reported_at >= :before_fromAt and d.reported_at < :now_toAt and d.status <> 'DUPLICATE'
            group by 1, 2 order by 1""";

    /** A count in the report's own time, or as it stands; before is null for the latter. */
    public record Counted(int now, Integer before) {}

    /** The time that a report tells of. */
    public record Period(LocalDate from, LocalDate to) {

        /** As long a time before it. */
        public Period before() {
            long days = ChronoUnit.DAYS.between(from, to) + 1;
            return new Period(from.minusDays(days), from.minusDays(1));
        }
    }
}
