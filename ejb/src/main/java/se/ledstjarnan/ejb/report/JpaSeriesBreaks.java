package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.report.SeriesBreak;
import se.ledstjarnan.domain.report.SeriesBreaks;

@ApplicationScoped
class JpaSeriesBreaks implements SeriesBreaks {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public List<SeriesBreak> all() {
        return em.createQuery("select b from SeriesBreak b order by b.day desc, b.id desc", SeriesBreak.class)
                .getResultList();
    }

    @Override
    public Optional<SeriesBreak> find(long id) {
        return Optional.ofNullable(em.find(SeriesBreak.class, id));
    }

    @Override
    public void add(SeriesBreak made) {
        em.persist(made);
    }

    @Override
    public void remove(SeriesBreak made) {
        em.remove(made);
    }
}
