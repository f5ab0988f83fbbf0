package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Folders that wait to be taken in, in PostgreSQL, so that any node can. */
@ApplicationScoped
class JpaFolders {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** The archive of files and the table that tells of them. */
    record Folder(byte[] archive, byte[] listing) {}

    long add(Folder folder, long by, Instant now) {
        return ((Number) em.createNativeQuery(
                                "insert into routine_folder (by_id, at, archive, listing) values (?1, ?2, ?3, ?4)"
                                        + " returning id")
                        .setParameter(1, by)
                        .setParameter(2, Timestamp.from(now))
                        .setParameter(3, folder.archive())
                        .setParameter(4, folder.listing())
                        .getSingleResult())
                .longValue();
    }

    /** One of the person's own. */
    Optional<Folder> find(long id, long by) {
        List<?> found = em.createNativeQuery("select archive, listing from routine_folder where id = ?1 and by_id = ?2")
                .setParameter(1, id)
                .setParameter(2, by)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Folder((byte[]) row[0], (byte[]) row[1]));
    }

    /** Takes it away; false where somebody else, or another tab, already did. */
    boolean remove(long id) {
        return em.createNativeQuery("delete from routine_folder where id = ?1")
                        .setParameter(1, id)
                        .executeUpdate()
                > 0;
    }

    void removeOlderThan(Instant moment) {
        em.createNativeQuery("delete from routine_folder where at < ?1")
                .setParameter(1, Timestamp.from(moment))
                .executeUpdate();
    }
}
