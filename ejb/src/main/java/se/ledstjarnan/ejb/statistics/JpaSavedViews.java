package se.ledstjarnan.ejb.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.statistics.SavedView;
import se.ledstjarnan.domain.statistics.SavedViews;

@ApplicationScoped
class JpaSavedViews implements SavedViews {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public Optional<SavedView> of(long ownerId, String name) {
        return em
                .createQuery("select v from SavedView v where v.owner.id = :owner and v.name = :name", SavedView.class)
                .setParameter("owner", ownerId)
                .setParameter("name", name)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public Optional<SavedView> get(long id) {
        return Optional.ofNullable(em.find(SavedView.class, id));
    }

    @Override
    public void add(SavedView view) {
        em.persist(view);
    }

    @Override
    public void remove(SavedView view) {
        em.remove(view);
    }

    /** One's own first, then those that others share. */
    List<SavedViewRow> rows(long me) {
        return em.createQuery("""
                        select new se.ledstjarnan.ejb.statistics.SavedViewRow(v.id, v.name, v.address, v.shared,
                            case when o.id = :me then true else false end, concat(o.givenName, ' ', o.familyName))
                        from SavedView v join v.owner o where o.id = :me or v.shared = true
                        order by case when o.id = :me then 0 else 1 end, v.name, v.id
                        """, SavedViewRow.class)
                .setParameter("me", me)
                .setMaxResults(MOST)
                .getResultList();
    }
}
