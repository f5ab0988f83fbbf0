package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Which versions have which files, in PostgreSQL, which keeps those of a version that has been in force. */
@ApplicationScoped
class JpaRoutineFiles {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Gives a stored file to a version that is stored already. */
    void give(long fileId, long versionId) {
        em.flush();
        em.createNativeQuery("insert into routine_version_file (version_id, file_id) values (?1, ?2)")
                .setParameter(1, versionId)
                .setParameter(2, fileId)
                .executeUpdate();
    }

    /** Takes a file from a version; false where the version did not have it. */
    boolean take(long fileId, long versionId) {
        return em.createNativeQuery("delete from routine_version_file where version_id = ?1 and file_id = ?2")
                        .setParameter(1, versionId)
                        .setParameter(2, fileId)
                        .executeUpdate()
                > 0;
    }

    /** Whether some version still has it. */
    boolean isHad(long fileId) {
        return !em.createNativeQuery("select 1 from routine_version_file where file_id = ?1 limit 1")
                .setParameter(1, fileId)
                .getResultList()
                .isEmpty();
    }

    /** The next version begins with the files of the one in force. */
    void carryOn(long fromVersion, long toVersion) {
        em.createNativeQuery("insert into routine_version_file (version_id, file_id)"
                        + " select ?2, file_id from routine_version_file where version_id = ?1")
                .setParameter(1, fromVersion)
                .setParameter(2, toVersion)
                .executeUpdate();
    }
}
