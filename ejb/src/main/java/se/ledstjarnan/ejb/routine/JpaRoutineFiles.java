package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.ledstjarnan.domain.routine.RoutineFile;
import se.ledstjarnan.domain.routine.RoutineFileContent;

/** Files of versions in PostgreSQL, which keeps those of a version that has been in force. */
@ApplicationScoped
class JpaRoutineFiles {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Stores a file and gives it to a version that is stored already. */
    void add(RoutineFile file, byte[] content, long versionId) {
        em.persist(file);
        em.flush();
        em.persist(new RoutineFileContent(file, content));
        em.createNativeQuery("insert into routine_version_file (version_id, file_id) values (?1, ?2)")
                .setParameter(1, versionId)
                .setParameter(2, file.getId())
                .executeUpdate();
    }

    /** Takes a file from a version; one that no version has is gone. False where the version did not have it. */
    boolean remove(long versionId, long fileId) {
        int taken = em.createNativeQuery("delete from routine_version_file where version_id = ?1 and file_id = ?2")
                .setParameter(1, versionId)
                .setParameter(2, fileId)
                .executeUpdate();
        em.createNativeQuery("delete from routine_file f where f.id = ?1"
                        + " and not exists (select 1 from routine_version_file v where v.file_id = f.id)")
                .setParameter(1, fileId)
                .executeUpdate();
        return taken > 0;
    }

    /** The next version begins with the files of the one in force. */
    void carryOn(long fromVersion, long toVersion) {
        em.createNativeQuery("insert into routine_version_file (version_id, file_id)"
                        + " select ?2, file_id from routine_version_file where version_id = ?1")
                .setParameter(1, fromVersion)
                .setParameter(2, toVersion)
                .executeUpdate();
    }

    Optional<RoutineFile> find(long fileId) {
        return Optional.ofNullable(em.find(RoutineFile.class, fileId));
    }

    byte[] content(RoutineFile file) {
        return em.find(RoutineFileContent.class, file.getId()).getContent();
    }
}
