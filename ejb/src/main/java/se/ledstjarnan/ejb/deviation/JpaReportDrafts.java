package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.ledstjarnan.domain.deviation.ReportDraft;
import se.ledstjarnan.domain.deviation.ReportDrafts;
import se.ledstjarnan.domain.deviation.ReportEntry;
import se.ledstjarnan.domain.organisation.Employee;

@ApplicationScoped
class JpaReportDrafts implements ReportDrafts {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public ReportDraft open(Employee employee, ReportEntry entry) {
        return find(employee.getId(), entry).orElseGet(() -> {
            em.createNativeQuery("insert into deviation_draft (employee_id, entry, token, opened_at)"
                            + " values (?1, ?2, cast(?3 as uuid), ?4) on conflict (employee_id, entry) do nothing")
                    .setParameter(1, employee.getId())
                    .setParameter(2, entry.name())
                    .setParameter(3, UUID.randomUUID().toString())
                    .setParameter(4, Timestamp.from(clock.instant()))
                    .executeUpdate();
            return find(employee.getId(), entry).orElseThrow();
        });
    }

    @Override
    public Optional<ReportDraft> find(long employeeId, ReportEntry entry) {
        return em.createQuery(
                        "select d from ReportDraft d where d.employee.id = :employee and d.entry = :entry",
                        ReportDraft.class)
                .setParameter("employee", employeeId)
                .setParameter("entry", entry)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void flush() {
        em.flush();
    }

    @Override
    public void remove(ReportDraft draft) {
        em.createNativeQuery("delete from attachment where draft_id = ?1")
                .setParameter(1, draft.getId())
                .executeUpdate();
        em.remove(draft);
    }

    /** A draft that was only opened holds nothing, and may be open in a form right now. */
    @Override
    public int removeUntouchedSince(Instant moment) {
        return em.createNativeQuery("""
                        with touched as (
                            select d.id, greatest(d.saved_at, max(a.added_at)) as last
                            from deviation_draft d left join attachment a on a.draft_id = d.id
                            group by d.id),
                        files as (delete from attachment where draft_id in (select id from touched where last < ?1))
                        delete from deviation_draft where id in (select id from touched where last < ?1)
                        """).setParameter(1, Timestamp.from(moment)).executeUpdate();
    }
}
