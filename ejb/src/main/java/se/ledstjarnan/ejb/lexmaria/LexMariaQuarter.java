package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.ledstjarnan.domain.report.FigurePart;
import se.ledstjarnan.ejb.report.QuarterPart;

/** How many cases under lex Maria began to be investigated, and how many IVO was told of; the suspicions themselves the report counts. */
@ApplicationScoped
class LexMariaQuarter implements QuarterPart {

    @Override
    public FigurePart part() {
        return FigurePart.LEX_MARIA;
    }

    @Override
    public List<String> keys() {
        return List.of(FigurePart.RECEIVED, FigurePart.NOTIFIED);
    }

    @Override
    public String sql() {
        return """
                select cast(date_trunc('quarter', l.started_at at time zone 'Europe/Stockholm') as date), 'RECEIVED', count(*)
                from lex_maria l where l.started_at >= ?1 and l.started_at < ?2 group by 1
                union all
                select cast(date_trunc('quarter', cast(l.ivo_notified_on as timestamp)) as date), 'NOTIFIED', count(*)
                from lex_maria l
                where l.ivo_notified_on >= cast(cast(?1 as timestamptz) at time zone 'Europe/Stockholm' as date)
                    and l.ivo_notified_on < cast(cast(?2 as timestamptz) at time zone 'Europe/Stockholm' as date)
                group by 1
                """;
    }
}
