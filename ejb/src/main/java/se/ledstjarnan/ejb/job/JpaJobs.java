package se.ledstjarnan.ejb.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.job.Job;
import se.ledstjarnan.domain.job.JobExecution;
import se.ledstjarnan.domain.job.JobOutcome;
import se.ledstjarnan.domain.job.JobRow;
import se.ledstjarnan.domain.job.JobRunRow;
import se.ledstjarnan.domain.job.Jobs;
import se.ledstjarnan.domain.shared.NotFoundException;

@ApplicationScoped
class JpaJobs implements Jobs {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public void ensure(String name, LocalDateTime firstDue) {
        if (ids(name).isEmpty()) {
            em.createNativeQuery("insert into job (name, next_due) values (?1, ?2) on conflict (name) do nothing")
                    .setParameter(1, name)
                    .setParameter(2, Timestamp.valueOf(firstDue))
                    .executeUpdate();
        }
    }

    @Override
    public long idOf(String name) {
        return ids(name).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    private List<Long> ids(String name) {
        return em.createQuery("select j.id from Job j where j.name = :name", Long.class)
                .setParameter("name", name)
                .getResultList();
    }

    @Override
    public Optional<Job> lock(String name) {
        List<?> id = em.createNativeQuery("select id from job where name = ?1 for update skip locked")
                .setParameter(1, name)
                .getResultList();
        return id.stream().findFirst().map(found -> em.find(Job.class, ((Number) found).longValue()));
    }

    @Override
    public void setDown(String job, String period, LocalDateTime due) {
        em.createNativeQuery("insert into job_run (job_name, period, due) values (?1, ?2, ?3)"
                        + " on conflict (job_name, period) do nothing")
                .setParameter(1, job)
                .setParameter(2, period)
                .setParameter(3, Timestamp.valueOf(due))
                .executeUpdate();
    }

    @Override
    public Optional<JobExecution> earliestUnfinished(String job) {
        return em.createQuery(
                        "select r from JobExecution r where r.job = :job and r.finished is null order by r.due, r.id",
                        JobExecution.class)
                .setParameter("job", job)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public JobExecution get(long runId) {
        JobExecution run = em.find(JobExecution.class, runId);
        if (run == null) {
            throw new NotFoundException();
        }
        return run;
    }

    @Override
    public boolean renew(long runId, String owner, int attempt, Instant now, Instant leaseUntil) {
        return em.createQuery("""
                        update JobExecution r set r.heartbeat = :now, r.leaseUntil = :until
                        where r.id = :id and r.owner = :owner and r.attempt = :attempt and r.finished is null
                        """)
                        .setParameter("now", now)
                        .setParameter("until", leaseUntil)
                        .setParameter("id", runId)
                        .setParameter("owner", owner)
                        .setParameter("attempt", attempt)
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean finish(long runId, String owner, int attempt, Instant now) {
        return em.createQuery("""
                        update JobExecution r set r.finished = :now, r.outcome = :done, r.leaseUntil = null, r.error = null
                        where r.id = :id and r.owner = :owner and r.attempt = :attempt and r.finished is null
                        """)
                        .setParameter("now", now)
                        .setParameter("done", JobOutcome.DONE)
                        .setParameter("id", runId)
                        .setParameter("owner", owner)
                        .setParameter("attempt", attempt)
                        .executeUpdate()
                == 1;
    }

    /** In SQL, since a maximum of moments comes back from JPQL unconverted. */
    @Override
    public List<JobRow> rows() {
        List<?> rows = em.createNativeQuery("""
                        select j.name, j.next_due, max(r.finished) filter (where r.outcome = 'DONE'),
                            count(r.id) filter (where r.outcome = 'FAILED'),
                            count(r.id) filter (where r.id is not null and r.finished is null)
                        from job j left join job_run r on r.job_name = j.name
                        group by j.name, j.next_due order by j.name
                        """).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new JobRow(
                        (String) row[0],
                        ((Timestamp) row[1]).toLocalDateTime(),
                        row[2] == null ? null : ((Timestamp) row[2]).toInstant(),
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue()))
                .toList();
    }

    @Override
    public int removeDone(Instant before) {
        return em.createQuery("delete from JobExecution r where r.outcome = :done and r.finished < :before")
                .setParameter("done", JobOutcome.DONE)
                .setParameter("before", before)
                .executeUpdate();
    }

    @Override
    public List<JobRunRow> runs(String job, int most) {
        return em.createQuery("""
                        select new se.ledstjarnan.domain.job.JobRunRow(r.id, r.job, r.period, r.due, r.attempt, r.started,
                            r.finished, r.outcome, r.error)
                        from JobExecution r where r.job = :job order by r.due desc, r.id desc
                        """, JobRunRow.class)
                .setParameter("job", job)
                .setMaxResults(most)
                .getResultList();
    }
}
