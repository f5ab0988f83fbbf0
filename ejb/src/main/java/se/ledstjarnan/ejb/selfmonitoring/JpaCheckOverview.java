package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import se.ledstjarnan.domain.selfmonitoring.Score;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** Results of all units together, in one statement. */
@ApplicationScoped
class JpaCheckOverview {

    /** Those of a list signed in a year, %s years ago. */
    private static final String SIGNED = """
            left join lateral (select count(distinct r.unit_id) as units, coalesce(sum(r.score_right), 0) as score_right,
                coalesce(sum(r.score_of), 0) as score_of from check_round r join check_list_version w on w.id = r.version_id
                where w.list_id = l.id and r.status = 'SIGNED' and r.kind = 'SELF_CHECK'
                and r.ended_at >= cast(make_date(:year - %2$s, 1, 1) as timestamp) at time zone 'Europe/Stockholm'
                and r.ended_at < cast(make_date(:year - %2$s + 1, 1, 1) as timestamp) at time zone 'Europe/Stockholm') %1$s on true
            """;

    private static final String ROWS = """
            select l.number, v.title, v.citation, v.target, d.planned, d.done, s.units, s.score_right, s.score_of,
                b.units as units_before, b.score_right as right_before, b.score_of as of_before, m.findings, m.measures, m.ended
            from check_list l
            join lateral (select w.* from check_list_version w where w.list_id = l.id and w.status <> 'DRAFT'
                order by w.version_no desc limit 1) v on true
            left join lateral (select count(*) as planned, count(*) filter (where x.status = 'SIGNED') as done from check_due x
                where x.list_number = l.number and x.kind = 'SELF_CHECK' and x.for_year = :year
                and (x.due <= :today or x.status = 'SIGNED')) d on true
            """ + SIGNED.formatted("s", 0) + SIGNED.formatted("b", 1) + """
            left join lateral (select count(distinct f.id) as findings, count(n.id) as measures,
                count(n.id) filter (where n.status = 'DONE') as ended
                from check_finding f join check_round r on r.id = f.round_id join check_list_version w on w.id = r.version_id
                left join measure n on n.check_finding_id = f.id
                where w.list_id = l.id and r.kind = 'SELF_CHECK'
                and r.ended_at >= cast(make_date(:year, 1, 1) as timestamp) at time zone 'Europe/Stockholm'
                and r.ended_at < cast(make_date(:year + 1, 1, 1) as timestamp) at time zone 'Europe/Stockholm') m on true
            where l.unit_id is null and (d.planned > 0 or s.units > 0) order by v.title, l.number limit 200""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    CheckOverview year(int year, LocalDate today) {
        JpaTogether.Answers found = new JpaTogether()
                .ask("rows", ROWS)
                .ask("goals", JpaCheckGoals.GOALS)
                .ask(
                        "years",
                        "select distinct p.for_year as year from check_plan p where p.dropped_at is null order by 1 desc limit 10")
                .with(Map.of("year", year, "today", Date.valueOf(today)))
                .answer(em);
        return new CheckOverview(
                year,
                found.of("rows", JpaCheckOverview::row),
                found.of("goals", JpaCheckGoals::goal),
                found.of("years", each -> each.whole("year")));
    }

    private static CheckOverview.Row row(JsonRow row) {
        return new CheckOverview.Row(
                row.whole("number"),
                row.text("title"),
                row.text("citation"),
                row.whole("target"),
                row.whole("planned"),
                row.whole("done"),
                row.whole("units"),
                new Score(row.whole("score_right"), row.whole("score_of")),
                row.whole("units_before"),
                new Score(row.whole("right_before"), row.whole("of_before")),
                row.whole("findings"),
                row.whole("measures"),
                row.whole("ended"));
    }
}
