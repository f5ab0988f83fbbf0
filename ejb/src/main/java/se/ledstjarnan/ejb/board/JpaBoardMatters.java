package se.ledstjarnan.ejb.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.board.BoardMatter;
import se.ledstjarnan.domain.board.BoardMatterStatus;
import se.ledstjarnan.domain.board.BoardMatters;
import se.ledstjarnan.domain.organisation.Compartment;

/** Matters for the board in PostgreSQL. */
@ApplicationScoped
class JpaBoardMatters implements BoardMatters {

    private static final String WHERE =
            " from BoardMatter m where m.status = :status and m.compartment in :compartments";
    private static final String ROW =
            "select new se.ledstjarnan.ejb.board.BoardMatterRow(m.id, m.kind, m.compartment, m.status,"
                    + " m.raisedAt, m.caseNumber, m.summary, m.meetingDay, m.paragraph, m.registrationNumber)";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public boolean has(String key) {
        return em.createQuery("select count(m) from BoardMatter m where m.key = :key", Long.class)
                        .setParameter("key", key)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(BoardMatter matter) {
        em.persist(matter);
    }

    @Override
    public Optional<BoardMatter> find(long id) {
        return em
                .createQuery(
                        "select m from BoardMatter m join fetch m.raisedBy left join fetch m.attestedBy where m.id = :id",
                        BoardMatter.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Those not told yet by when they came up, those told by the meeting, the latest first. */
    List<BoardMatterRow> rows(BoardMatterStatus status, Collection<Compartment> compartments, int first, int most) {
        String order = status == BoardMatterStatus.HANDED
                ? " order by m.meetingDay desc, m.id desc"
                : " order by m.raisedAt, m.id";
        return asked(em.createQuery(ROW + WHERE + order, BoardMatterRow.class), status, compartments)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    int count(BoardMatterStatus status, Collection<Compartment> compartments) {
        return asked(em.createQuery("select count(m)" + WHERE, Long.class), status, compartments)
                .getSingleResult()
                .intValue();
    }

    private static <T> TypedQuery<T> asked(
            TypedQuery<T> query, BoardMatterStatus status, Collection<Compartment> compartments) {
        return query.setParameter("status", status).setParameter("compartments", compartments);
    }
}
