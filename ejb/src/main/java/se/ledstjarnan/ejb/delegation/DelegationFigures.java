package se.ledstjarnan.ejb.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Delegations that hold, were given, taken back and ran out. */
@ApplicationScoped
class DelegationFigures extends CountedSource {

    private static final String HERE =
            " ({unit:-1} or exists (select 1 from employment m where m.employee_id = g.receiver_id and m.valid_from <= :toDay"
                    + " and (m.valid_to is null or m.valid_to >= :fromDay) and {unit:m.unit_id})) and {area:'HSL'} ";

    private static final String VALID =
            " g.answered_at is not null and g.status in ('ACCEPTED', 'REVOKED', 'ENDED') and g.valid_from <= :toDay"
                    + " and g.valid_to >= :toDay and (g.ended_on is null or g.ended_on > :toDay) ";

    private static final String FIGURES =
            "select count(*) filter (where" + VALID + "), count(distinct g.receiver_id) filter (where" + VALID
                    + """
            ), count(*) filter (where g.answered_at is not null and g.status in ('ACCEPTED', 'REVOKED', 'ENDED') and {now:g.decided_at}),
                count(*) filter (where g.status = 'REVOKED' and {day:g.ended_on}),
                count(*) filter (where g.status = 'ACCEPTED' and g.ended_on is null and {day:g.valid_to} and g.valid_to < cast(now() as date)
                    and not exists (select 1 from delegation n where n.renews_id = g.id)),
                count(*) filter (where g.status = 'ACCEPTED' and g.ended_on is null and g.valid_to between :toDay and cast(:toDay as date) + 90)
            from delegation g where""" + HERE;

    private static final String TASKS =
            "select cast(t.task_id as text), min(t.name), count(distinct g.receiver_id) from delegation g"
                    + " join delegation_task t on t.delegation_id = g.id where" + VALID + "and" + HERE
                    + "group by t.task_id order by 3 desc, 2";

    DelegationFigures() {
        super("delegation.state");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/delegation/delegations.xhtml")
                .figures(FIGURES, "valid", "persons", "given", "revoked", "ranOut", "soon")
                .people(true)
                .table("tasks", TASKS);
    }
}
