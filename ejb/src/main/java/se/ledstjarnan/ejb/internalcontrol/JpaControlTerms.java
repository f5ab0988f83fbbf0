package se.ledstjarnan.ejb.internalcontrol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.ledstjarnan.domain.internalcontrol.ControlCategory;
import se.ledstjarnan.domain.internalcontrol.ControlResult;
import se.ledstjarnan.domain.internalcontrol.ControlTerm;
import se.ledstjarnan.domain.internalcontrol.ControlTerms;
import se.ledstjarnan.ejb.shared.JpaTogether;

/** The words of internal control in PostgreSQL. */
@ApplicationScoped
class JpaControlTerms implements ControlTerms {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public List<ControlResult> results() {
        return held(ControlResult.class);
    }

    @Override
    public List<ControlCategory> categories() {
        return held(ControlCategory.class);
    }

    private <T extends ControlTerm> List<T> held(Class<T> kind) {
        return em.createQuery("select t from " + kind.getSimpleName() + " t order by t.place", kind)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void add(ControlTerm term) {
        em.persist(term);
    }

    @Override
    public List<Long> used() {
        return new JpaTogether().ask("used", """
                        select w.id from control_result w where exists (select 1 from control_performance f where f.result_id = w.id)
                            or exists (select 1 from control_outcome o where o.word = w.word)
                        union all
                        select t.id from control_category t where exists (select 1 from control_risk c where c.category_id = t.id)""").answer(em).of("used", row -> row.number("id"));
    }
}
