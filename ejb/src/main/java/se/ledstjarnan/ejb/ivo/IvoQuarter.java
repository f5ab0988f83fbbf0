package se.ledstjarnan.ejb.ivo;

import java.util.List;
import se.ledstjarnan.domain.report.FigurePart;
import se.ledstjarnan.ejb.report.QuarterPart;

/** How many cases of one kind began in a quarter, and how many IVO was told of. */
public abstract class IvoQuarter implements QuarterPart {

    private static final String COUNTS = """
            select cast(date_trunc('quarter', l.%2$s at time zone 'Europe/Stockholm') as date), 'RECEIVED', count(*)
            from %1$s l where l.%2$s >= ?1 and l.%2$s < ?2 group by 1
            union all
            select cast(date_trunc('quarter', cast(l.ivo_notified_on as timestamp)) as date), 'NOTIFIED', count(*)
            from %1$s l
            where l.ivo_notified_on >= cast(cast(?1 as timestamptz) at time zone 'Europe/Stockholm' as date)
                and l.ivo_notified_on < cast(cast(?2 as timestamptz) at time zone 'Europe/Stockholm' as date)
            group by 1
            """;

    private final FigurePart part;
    private final String sql;

    /**
     * @param table where the cases are
     * @param begun the column that says when a case began
     */
    protected IvoQuarter(FigurePart part, String table, String begun) {
        this.part = part;
        this.sql = COUNTS.formatted(table, begun);
    }

    @Override
    public FigurePart part() {
        return part;
    }

    @Override
    public List<String> keys() {
        return List.of(FigurePart.RECEIVED, FigurePart.NOTIFIED);
    }

    @Override
    public String sql() {
        return sql;
    }
}
