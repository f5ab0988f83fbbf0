package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.ledstjarnan.domain.routine.CheckQuestion;
import se.ledstjarnan.domain.routine.CheckQuestions;

/** Questions on documents in PostgreSQL. */
@ApplicationScoped
class JpaCheckQuestions implements CheckQuestions {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public void add(CheckQuestion question) {
        em.persist(question);
    }

    @Override
    public Optional<CheckQuestion> of(long versionId) {
        return em.createQuery("select q from CheckQuestion q where q.versionId = :version", CheckQuestion.class)
                .setParameter("version", versionId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void remove(CheckQuestion question) {
        em.remove(question);
    }
}
