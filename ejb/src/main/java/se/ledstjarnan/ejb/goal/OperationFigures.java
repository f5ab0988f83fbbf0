package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.settings.Settings;

/** What the system counts of the daily quality work: how soon feedback is given, what is overdue, and what is done in time. */
@ApplicationScoped
class OperationFigures implements OwnFigures {

    private static final int SHARE = 100;
    private static final int THOUSAND = 1_000;

    private static final String FROM = "(cast(cast(:figureFrom as date) as timestamp) at time zone 'Europe/Stockholm')";
    private static final String END =
            "(cast(cast(:figureTo as date) + 1 as timestamp) at time zone 'Europe/Stockholm')";
    private static final String REPORTED =
            "d.reported_at >= " + FROM + " and d.reported_at < " + END + " and d.status <> 'DUPLICATE'";

    /** Those whose day lies further back than the target allows, or that have feedback already. */
    private static final String FEEDBACK = """
            select d.unit_id, count(*) filter (where d.feedback_at < d.reported_at + interval '%1$d days') as part, count(*) as base
            from deviation d where %2$s and d.kind in ('DEVIATION', 'COMPLAINT') and d.import_id is null
                and (d.feedback_at is not null or d.reported_at < now() - interval '%1$d days')
            group by d.unit_id""";

    private static final String REVIEWS = """
            select x.unit_id, count(*) filter (where r.review_due < :figureTo) as part, count(*) as base
            from routine_version v join routine r on r.id = v.routine_id left join routine_unit x on x.version_id = v.id
            where v.status = 'IN_FORCE' group by x.unit_id""";

    private static final String DELEGATIONS = """
            select m.unit_id, count(distinct g.receiver_id) filter (where g.valid_to >= :figureTo and (g.ended_on is null or g.ended_on >= :figureTo))
                as part, count(distinct g.receiver_id) as base
            from delegation g join employment m on m.employee_id = g.receiver_id and m.kind = 'WORKS_IN' and m.valid_from <= :figureTo
                and (m.valid_to is null or m.valid_to >= :figureTo)
            where g.answered_at is not null and g.status in ('ACCEPTED', 'REVOKED', 'ENDED') and g.valid_from <= :figureTo
                and coalesce(g.ended_on, g.valid_to) >= :figureFrom
            group by m.unit_id""";

    private static final String MEASURES = """
            select m.unit_id, count(*) filter (where m.status = 'DONE' and m.ended_at < (cast(m.due + 1 as timestamp) at time zone 'Europe/Stockholm'))
                as part, count(*) as base
            from measure m where m.due between :figureFrom and :figureTo and m.status <> 'CANCELLED' group by m.unit_id""";

    private static final String READINGS = """
            select q.unit_id, count(*) filter (where p.at < (cast(q.due + 1 as timestamp) at time zone 'Europe/Stockholm')) as part,
                count(*) as base
            from reading_request q join employment m on m.unit_id = q.unit_id and (q.audience = 'STAFF' or m.kind = 'LEADS')
                and m.valid_from <= q.due and (m.valid_to is null or m.valid_to >= q.due)
            left join reading_receipt p on p.version_id = q.version_id and p.employee_id = m.employee_id
            where q.due between :figureFrom and :figureTo group by q.unit_id""";

    /** Only of units whose care days are known for every quarter. */
    private static final String FALLS = """
            select n.unit_id, (select count(*) from deviation d join category c on c.id = d.category_id and c.code in ('FALL', 'FALL_SOL')
                where d.unit_id = n.unit_id and d.event_type = 'EVENT' and d.status <> 'DUPLICATE'
                and d.occurred_at >= %s and d.occurred_at < %s) as part, sum(n.amount) as base
            from unit_denominator n where n.kind = 'CARE_DAYS'
                and make_date(n.year, n.quarter_number * 3 - 2, 1) between :figureFrom and :figureTo
            group by n.unit_id
            having count(*) * 3 >= (extract(year from age(cast(:figureTo as date) + 1, cast(:figureFrom as date))) * 12
                + extract(month from age(cast(:figureTo as date) + 1, cast(:figureFrom as date))))""";

    @Inject
    private Settings settings;

    @Override
    public List<OwnFigure> figures() {
        int days = settings.number(SettingKey.FEEDBACK_TARGET_DAYS);
        return List.of(
                new OwnFigure("FEEDBACK_IN_TIME", SHARE, false, true, FEEDBACK.formatted(days, REPORTED)),
                new OwnFigure("REVIEWS_OVERDUE", SHARE, true, false, REVIEWS),
                new OwnFigure("DELEGATIONS_VALID", SHARE, false, true, DELEGATIONS),
                new OwnFigure("MEASURES_IN_TIME", SHARE, false, true, MEASURES),
                new OwnFigure("READ_IN_TIME", SHARE, false, true, READINGS),
                new OwnFigure("FALLS_PER_1000", THOUSAND, false, false, FALLS.formatted(FROM, END)));
    }
}
