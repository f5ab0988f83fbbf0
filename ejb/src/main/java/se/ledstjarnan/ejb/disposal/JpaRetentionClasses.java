package se.ledstjarnan.ejb.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.disposal.RetentionClass;
import se.ledstjarnan.domain.disposal.RetentionClasses;
import se.ledstjarnan.domain.disposal.RetentionKind;

@ApplicationScoped
class JpaRetentionClasses implements RetentionClasses {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public Optional<RetentionClass> find(long id) {
        return Optional.ofNullable(em.find(RetentionClass.class, id));
    }

    @Override
    public Optional<RetentionClass> last(RetentionKind kind) {
        return em.createQuery(
                        "select c from RetentionClass c where c.kind = :kind and c.validTo is null",
                        RetentionClass.class)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isUsed(RetentionClass of) {
        return (Boolean) em.createNativeQuery("select exists (select 1 from disposal_item where class_id = ?1)")
                .setParameter(1, of.getId())
                .getSingleResult();
    }

    @Override
    public void add(RetentionClass added) {
        em.persist(added);
    }

    List<RetentionRow> rows() {
        return em.createQuery(
                        "select c from RetentionClass c order by c.kind, c.validFrom desc, c.id", RetentionClass.class)
                .getResultStream()
                .map(RetentionRow::of)
                .toList();
    }
}
