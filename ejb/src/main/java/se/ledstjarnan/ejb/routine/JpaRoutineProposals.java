package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.ledstjarnan.domain.routine.RoutineProposal;
import se.ledstjarnan.domain.routine.RoutineProposals;
import se.ledstjarnan.domain.routine.RoutineVersion;

/** Proposals in PostgreSQL. */
@ApplicationScoped
class JpaRoutineProposals implements RoutineProposals {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public void add(RoutineProposal proposal) {
        em.persist(proposal);
        em.flush();
    }

    @Override
    public Optional<RoutineProposal> find(long id) {
        return Optional.ofNullable(em.find(RoutineProposal.class, id));
    }

    /** A version that stays as it is, for a proposal about it. */
    RoutineVersion version(long id) {
        return em.find(RoutineVersion.class, id);
    }
}
