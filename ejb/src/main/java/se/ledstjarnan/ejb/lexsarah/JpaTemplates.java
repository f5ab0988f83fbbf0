package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.lexsarah.Template;
import se.ledstjarnan.domain.lexsarah.TemplatePoint;
import se.ledstjarnan.domain.lexsarah.Templates;

/** The versions of the headings in PostgreSQL. */
@ApplicationScoped
class JpaTemplates implements Templates {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public Template current() {
        return em.createQuery("""
                        select distinct t from Template t join fetch t.points
                        where t.number = (select max(o.number) from Template o)
                        """, Template.class).getSingleResult();
    }

    @Override
    public List<Template> all() {
        return em.createQuery(
                        "select t from Template t left join fetch t.madeBy order by t.number desc", Template.class)
                .getResultList();
    }

    @Override
    public Optional<TemplatePoint> point(long id) {
        return Optional.ofNullable(em.find(TemplatePoint.class, id));
    }

    @Override
    public void add(Template template) {
        em.persist(template);
    }
}
