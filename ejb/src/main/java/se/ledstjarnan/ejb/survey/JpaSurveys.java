package se.ledstjarnan.ejb.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.ledstjarnan.domain.survey.Survey;
import se.ledstjarnan.domain.survey.Surveys;

/** Surveys in PostgreSQL. A change of any part is a change of the survey, so that its version tells of it. */
@ApplicationScoped
class JpaSurveys implements Surveys {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public int nextSeries() {
        return ((Number) em.createNativeQuery("select nextval('survey_series')").getSingleResult()).intValue();
    }

    @Override
    public void add(Survey survey) {
        em.persist(survey);
    }

    @Override
    public Optional<Survey> find(long id) {
        return em.createQuery("select s from Survey s where s.id = :id", Survey.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
                .getResultStream()
                .findFirst();
    }
}
