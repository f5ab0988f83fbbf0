package se.ledstjarnan.ejb.competence;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Whose competence was followed up in the year, and what was planned of it. */
@ApplicationScoped
class CompetenceFollowUps extends CountedSource {

    private static final String FIGURES = """
            select s.staff, s.followed, 100.0 * s.followed / nullif(s.staff, 0), s.staff, t.planned, t.done, t.late
            from (select count(distinct m.employee_id) as staff, count(distinct f.employee_id) as followed
                from employment m join employee e on e.id = m.employee_id and e.active
                left join competence_follow_up f on f.employee_id = m.employee_id and {day:f.held_on}
                where m.kind = 'WORKS_IN' and m.valid_from <= :toDay and (m.valid_to is null or m.valid_to >= :toDay) and {unit:m.unit_id}) s,
            (select count(*) filter (where {day:p.due}) as planned, count(*) filter (where {day:p.done_on}) as done,
                    count(*) filter (where p.due < least(:toDay, cast(now() as date)) and (p.done_on is null or p.done_on > :toDay)) as late
                from competence_step p where exists (select 1 from employment m where m.employee_id = p.employee_id and m.valid_from <= :toDay
                    and (m.valid_to is null or m.valid_to >= :fromDay) and {unit:m.unit_id})) t""";

    CompetenceFollowUps() {
        super("competence.followUps");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/competence/overview.xhtml")
                .people(block.scope().unitId() != null)
                .figures(FIGURES, "staff", "followed", "share", "#", "planned", "done", "late");
    }
}
