package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.ledstjarnan.domain.analysis.CollectedPart;
import se.ledstjarnan.domain.analysis.FigureLack;
import se.ledstjarnan.domain.goal.Direction;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;
import se.ledstjarnan.domain.statistics.PublishedCell;
import se.ledstjarnan.domain.statistics.PublishedTable;
import se.ledstjarnan.domain.statistics.SafeTables;
import se.ledstjarnan.domain.statistics.Xmr;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Deviations and complaints by unit, small counts and what would give them away hidden; the whole first. Neither more nor fewer is better. */
@ApplicationScoped
class JpaCollectedCases implements Collected {

    private static final String COUNTS = """
            with m as (
                select d.kind = 'COMPLAINT' as complaint, d.unit_id, date_trunc('month', d.reported_at at time zone 'Europe/Stockholm') as month,
                    count(*) as cases,
                    count(*) filter (where cast(d.reported_at at time zone 'Europe/Stockholm' as date) between :from and :to) as now,
                    count(*) filter (where cast(d.reported_at at time zone 'Europe/Stockholm' as date) between :fromBefore and :toBefore) as before
                from deviation d where d.status <> 'DUPLICATE' and d.kind <> 'GOOD_PRACTICE' and d.reported_at >= :history
                    and cast(d.reported_at at time zone 'Europe/Stockholm' as date) <= :to
                group by 1, 2, 3),
            first as (select min(month) as month from m),
            months as (select generate_series(f.month, cast(:lastMonth as timestamp), interval '1 month') as month from first f)
            select k.complaint, u.id, u.name, k.now, k.before,
                (select string_agg(cast(coalesce(x.cases, 0) as text), ',' order by s.month) from months s
                    left join m x on x.complaint = k.complaint and x.unit_id = k.unit_id and x.month = s.month)
            from (select complaint, unit_id, sum(now) as now, sum(before) as before from m group by 1, 2) k
            join unit u on u.id = k.unit_id
            where k.now > 0 or k.before > 0
            order by 1, 3, 2""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    private record Line(boolean complaint, long unit, String name, int now, int before, List<Double> months) {}

    @Override
    public List<Gathered> collect(CollectFrame frame) {
        List<?> rows = JpaNative.query(em, COUNTS, frame.parameters()).getResultList();
        List<Line> lines = rows.stream().map(row -> line((Object[]) row)).toList();
        return Stream.of(false, true)
                .flatMap(complaint -> part(
                        lines.stream()
                                .filter(line -> line.complaint() == complaint)
                                .toList(),
                        complaint ? CollectedPart.COMPLAINT : CollectedPart.DEVIATION,
                        frame)
                        .stream())
                .toList();
    }

    private static Line line(Object[] row) {
        return new Line(
                (Boolean) row[0],
                ((Number) row[1]).longValue(),
                (String) row[2],
                ((Number) row[3]).intValue(),
                ((Number) row[4]).intValue(),
                CollectedSeries.of((String) row[5]));
    }

    private static List<Gathered> part(List<Line> lines, CollectedPart part, CollectFrame frame) {
        if (lines.isEmpty()) {
            return List.of();
        }
        PublishedTable safe = SafeTables.publish(
                new CountTable(
                        List.of("before", "now"),
                        lines.stream()
                                .map(line -> new CountRow(
                                        Long.toString(line.unit()),
                                        line.name(),
                                        null,
                                        List.of(line.before(), line.now())))
                                .toList(),
                        false),
                frame.threshold());
        List<Gathered> gathered = new ArrayList<>();
        gathered.add(figure(
                part,
                null,
                PublishedCell.shown(lines.stream().mapToInt(Line::now).sum()),
                PublishedCell.shown(lines.stream().mapToInt(Line::before).sum()),
                CollectedSeries.sum(lines.stream().map(Line::months).toList()),
                frame));
        for (Line line : lines) {
            List<PublishedCell> cells = safe.row(Long.toString(line.unit())).cells();
            gathered.add(figure(part, line.unit(), cells.get(1), cells.get(0), line.months(), frame));
        }
        return gathered;
    }

    private static Gathered figure(
            CollectedPart part,
            Long unit,
            PublishedCell now,
            PublishedCell before,
            List<Double> months,
            CollectFrame frame) {
        String kind = part == CollectedPart.COMPLAINT ? "&kind=complaint" : "";
        return new Gathered(
                part,
                unit == null ? "all" : "unit-" + unit,
                part == CollectedPart.COMPLAINT ? "Klagomål och synpunkter" : "Avvikelser",
                unit,
                null,
                null,
                "antal",
                now.isShown() ? BigDecimal.valueOf(now.value()) : null,
                now.isShown() ? null : FigureLack.TOO_FEW,
                null,
                before.isShown() ? BigDecimal.valueOf(before.value()) : null,
                Direction.NEUTRAL,
                // A sign in a series of hidden counts could tell of one of them.
                now.isShown() ? months : List.of(),
                Xmr.Numbers.COUNTS,
                "/statistics/statistics.xhtml?months=36" + (unit == null ? "" : "&unit=" + unit) + kind);
    }
}
