package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.deviation.BundledKind;
import se.ledstjarnan.domain.deviation.Categories;
import se.ledstjarnan.domain.deviation.Category;
import se.ledstjarnan.domain.deviation.CategoryChange;
import se.ledstjarnan.domain.deviation.CategoryChangeRow;
import se.ledstjarnan.domain.deviation.CategoryChoice;
import se.ledstjarnan.domain.deviation.ScaleLevel;
import se.ledstjarnan.domain.deviation.ScaleWord;

/** Categories and scales in PostgreSQL; a few dozen rows, read whole. */
@ApplicationScoped
class JpaCategories implements Categories {

    private static final String VALID =
            " where c.period.from <= :day and (c.period.to is null or c.period.to >= :day) ";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public List<CategoryChoice> choices(LocalDate day) {
        return em.createQuery("""
                        select new se.ledstjarnan.domain.deviation.CategoryChoice(
                            c.id, p.id, c.name, c.compartment, c.shortTrack)
                        from Category c left join c.parent p
                        """ + VALID + "order by c.sortOrder, c.name", CategoryChoice.class)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<BundledKind> bundled(LocalDate day) {
        return em.createQuery("""
                        select new se.ledstjarnan.domain.deviation.BundledKind(c.id, p.name, c.name, c.compartment)
                        from Category c join c.parent p
                        """ + VALID + """
                        and p.period.from <= :day and (p.period.to is null or p.period.to >= :day) and c.bundled = true
                        order by p.sortOrder, c.sortOrder, c.name
                        """, BundledKind.class)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public Optional<Category> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Category.class, id));
    }

    @Override
    public boolean codeTaken(String code) {
        return em.createQuery("select count(c) from Category c where c.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(Category category) {
        em.persist(category);
    }

    @Override
    public List<Category> all() {
        return em.createQuery(
                        "select c from Category c left join fetch c.parent order by c.compartment, c.sortOrder, c.name",
                        Category.class)
                .getResultList();
    }

    @Override
    public List<ScaleWord> words(LocalDate day) {
        return em.createQuery(
                        "select new se.ledstjarnan.domain.deviation.ScaleWord(c.axis, c.level, c.word, c.description)"
                                + " from ScaleLevel c" + VALID + "order by c.axis desc, c.level",
                        ScaleWord.class)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<ScaleLevel> allLevels() {
        return em.createQuery(
                        "select l from ScaleLevel l order by l.axis desc, l.level, l.period.from desc",
                        ScaleLevel.class)
                .getResultList();
    }

    @Override
    public Optional<ScaleLevel> findLevel(Long id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(em.find(ScaleLevel.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(ScaleLevel level) {
        em.persist(level);
    }

    @Override
    public void add(CategoryChange change) {
        em.persist(change);
    }

    @Override
    public List<CategoryChangeRow> changes(int most) {
        return em.createQuery("""
                        select new se.ledstjarnan.domain.deviation.CategoryChangeRow(
                            p.name, c.name, h.kind, h.changedAt, e.givenName, e.familyName)
                        from CategoryChange h join h.category c left join c.parent p join h.changedBy e
                        order by h.changedAt desc, h.id desc
                        """, CategoryChangeRow.class).setMaxResults(most).getResultList();
    }
}
