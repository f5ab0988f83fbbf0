package se.ledstjarnan.ejb.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.competence.Assessment;
import se.ledstjarnan.domain.competence.Competences;
import se.ledstjarnan.domain.competence.FollowUp;
import se.ledstjarnan.domain.competence.PlannedStep;
import se.ledstjarnan.domain.competence.Requirement;

/** Competence in PostgreSQL. */
@ApplicationScoped
class JpaCompetences implements Competences {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public Optional<Requirement> requirement(long id) {
        return Optional.ofNullable(em.find(Requirement.class, id));
    }

    @Override
    public Optional<PlannedStep> step(long id) {
        return Optional.ofNullable(em.find(PlannedStep.class, id));
    }

    @Override
    public Set<Long> worksIn(long employeeId, LocalDate day) {
        return Set.copyOf(em.createQuery("""
                        select m.unit.id from Employment m where m.employee.id = :employee and m.employee.active = true
                        and m.kind = se.ledstjarnan.domain.organisation.EmploymentKind.WORKS_IN
                        and m.period.from <= :day and (m.period.to is null or m.period.to >= :day)
                        """, Long.class)
                .setParameter("employee", employeeId)
                .setParameter("day", day)
                .getResultList());
    }

    @Override
    public void add(Requirement requirement) {
        em.persist(requirement);
    }

    @Override
    public void add(Assessment assessment) {
        em.persist(assessment);
    }

    @Override
    public void add(PlannedStep step) {
        em.persist(step);
    }

    @Override
    public void add(FollowUp followUp) {
        em.persist(followUp);
    }
}
