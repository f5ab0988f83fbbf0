package se.ledstjarnan.ejb.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.pattern.FindingKind;
import se.ledstjarnan.domain.pattern.Surprise;
import se.ledstjarnan.ejb.shared.JpaNative;

/**
 * Categories of a compartment whose months rise and fall together, in the same month or one after the other: Spearman's rank correlation over
 * the two years that have ended. Never over compartments. It says nothing of causes, and the page says so.
 */
@ApplicationScoped
class JpaTogetherCounts implements PatternFinder {

    private static final int MONTHS = 24;

    /** Fewer months with reports than this, or fewer reports a month, tell nothing. */
    private static final int FEWEST_MONTHS = 12;

    private static final int FEWEST_A_MONTH = 3;

    /** Ranks of equal counts are their mean, as Spearman has it. */
    private static final String SQL = """
            with k as (select d.compartment, d.unit_id, d.category_id, min(d.reported_at) as since, count(*) as cases from pattern_case d
                where d.reported_at >= :from and d.reported_at < :to and d.category_id is not null
                group by grouping sets ((1, 2, 3), (1, 3)) having count(*) >= :fewestCases),
            s as (select k.*, cast(m.month as date) as month, m.number from k cross join generate_series(cast(:first as timestamp),
                cast(:last as timestamp), interval '1 month') with ordinality m(month, number)),
            n as (select d.compartment, d.unit_id, d.category_id,
                    cast(date_trunc('month', d.reported_at at time zone 'Europe/Stockholm') as date) as month, count(*) as cases
                from pattern_case d where d.reported_at >= :from and d.reported_at < :to and d.category_id is not null
                group by grouping sets ((1, 2, 3, 4), (1, 3, 4))),
            c as (select s.compartment, s.unit_id, s.category_id, s.month, s.number, coalesce(n.cases, 0) as cases from s left join n
                on n.compartment = s.compartment and n.unit_id is not distinct from s.unit_id and n.category_id = s.category_id
                and n.month = s.month),
            p as (select a.compartment, a.unit_id, a.category_id, b.category_id as other_id, l.lag, a.month, a.cases, b.cases as others
                from c a cross join (values (0), (1)) l(lag) join c b on b.compartment = a.compartment
                    and b.unit_id is not distinct from a.unit_id and b.number = a.number + l.lag
                    and (b.category_id > a.category_id or l.lag = 1 and b.category_id <> a.category_id)),
            r as (select p.*, rank() over one + (count(*) over (partition by p.compartment, p.unit_id, p.category_id, p.other_id, p.lag, p.cases)
                        - 1) / 2.0 as one,
                    rank() over two + (count(*) over (partition by p.compartment, p.unit_id, p.category_id, p.other_id, p.lag, p.others)
                        - 1) / 2.0 as two
                from p window one as (partition by p.compartment, p.unit_id, p.category_id, p.other_id, p.lag order by p.cases),
                    two as (partition by p.compartment, p.unit_id, p.category_id, p.other_id, p.lag order by p.others)),
            g as (select r.compartment, r.unit_id, r.category_id, r.other_id, r.lag, corr(r.one, r.two) as together, count(*) as months,
                    count(*) filter (where r.cases > 0) as with_one, count(*) filter (where r.others > 0) as with_two, sum(r.cases) as cases,
                    sum(r.others) as others, string_agg(to_char(r.month, 'YYYY-MM') || ':' || r.cases || ':' || r.others, ',' order by r.month) as line
                from r group by 1, 2, 3, 4, 5)
            select distinct on (g.compartment, g.unit_id, least(g.category_id, g.other_id), greatest(g.category_id, g.other_id))
                g.compartment, g.unit_id, g.category_id, g.other_id, g.lag, g.together, g.months, g.cases, g.others, g.line,
                (select string_agg(cast(x.id as text), ',') from (select d.id from pattern_case d where d.compartment = g.compartment
                    and (g.unit_id is null or d.unit_id = g.unit_id) and d.category_id in (g.category_id, g.other_id)
                    and d.reported_at >= :recent and d.reported_at < :to order by d.id desc limit 500) x)
            from g where g.together >= 0.5 and g.with_one >= :fewest and g.with_two >= :fewest
            order by g.compartment, g.unit_id, least(g.category_id, g.other_id), greatest(g.category_id, g.other_id), g.together desc""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public FindingKind kind() {
        return FindingKind.TOGETHER;
    }

    @Override
    public List<Found> find(LocalDate day) {
        YearMonth running = YearMonth.from(day);
        YearMonth first = running.minusMonths(MONTHS);
        Days days = new Days(first.atDay(1), running.atDay(1).minusDays(1));
        Map<String, Object> values = Map.of(
                "from", days.start(),
                "to", days.end(),
                "recent", new Days(running.minusMonths(1).atDay(1), day).start(),
                "first", first.atDay(1).toString(),
                "last", running.minusMonths(1).atDay(1).toString(),
                "fewest", FEWEST_MONTHS,
                "fewestCases", FEWEST_A_MONTH * MONTHS);
        List<Found> found = new ArrayList<>();
        for (Object each : JpaNative.query(em, SQL, values).getResultList()) {
            Object[] row = (Object[]) each;
            double together = ((Number) row[5]).doubleValue();
            int months = FoundRows.whole(row[6]);
            double clear = -months / 2.0 * Math.log(1 - Math.min(together * together, 0.9999));
            if (clear >= Surprise.CLEAR && row[10] != null) {
                found.add(found(row, days, clear));
            }
        }
        return found;
    }

    private static Found found(Object[] row, Days days, double clear) {
        long one = ((Number) row[2]).longValue();
        long other = ((Number) row[3]).longValue();
        return new Found(
                FoundRows.place(row),
                Math.min(one, other) + ":" + Math.max(one, other),
                "",
                new Found.Categories(one, other, FoundRows.whole(row[4])),
                new Found.Figures(
                        days,
                        FoundRows.whole(row[7]),
                        FoundRows.whole(row[6]),
                        FoundRows.whole(row[8]),
                        FoundRows.whole(row[6]),
                        ((Number) row[5]).doubleValue(),
                        clear),
                FoundRows.ids(row[10]),
                Arrays.stream(((String) row[9]).split(","))
                        .map(each -> each.split(":"))
                        .map(JpaTogetherCounts::month)
                        .toList());
    }

    private static Found.Month month(String[] parts) {
        return new Found.Month(YearMonth.parse(parts[0]), Integer.parseInt(parts[1]), Integer.valueOf(parts[2]));
    }
}
