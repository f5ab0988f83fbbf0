package se.ledstjarnan.ejb.plan;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** How action plans and their activities went. */
@ApplicationScoped
class ActivitySource extends CountedSource {

    private static final String HERE =
            " p.status <> 'DRAFT' and p.begins <= :toDay and p.ends >= :fromDay and ({unit:-1} or {unit:p.unit_id}) ";

    private static final String FIGURES = """
            select count(distinct p.id), count(a.id) filter (where a.status <> 'CANCELLED'), count(a.id) filter (where a.status = 'DONE'),
                count(a.id) filter (where a.status in ('ONGOING', 'PLANNED')),
                count(a.id) filter (where a.status in ('ONGOING', 'PLANNED') and a.ends < least(:toDay, cast(now() as date)))
            from action_plan p left join activity a on a.plan_id = p.id where""" + HERE;

    private static final String PLANS = """
            select p.title, u.name, count(a.id) filter (where a.status = 'DONE') || ' av ' || count(a.id) filter (where a.status <> 'CANCELLED'),
                coalesce((select '@' || c.outlook from plan_check_up c where c.plan_id = p.id and c.held_on <= :toDay and c.outlook is not null
                    order by c.held_on desc, c.id desc limit 1), '@NONE'), case when p.status = 'ENDED' then coalesce(p.end_words, '–') end
            from action_plan p left join unit u on u.id = p.unit_id left join activity a on a.plan_id = p.id where""" + HERE + "group by p.id, u.name order by p.number";

    ActivitySource() {
        super("plan.activities");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/plan/plans.xhtml")
                .figures(FIGURES, "plans", "activities", "done", "ongoing", "late")
                .list("plans", PLANS);
    }
}
