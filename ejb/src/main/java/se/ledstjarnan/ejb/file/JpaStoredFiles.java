package se.ledstjarnan.ejb.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.ledstjarnan.domain.file.FileSubject;
import se.ledstjarnan.domain.file.StoredFile;
import se.ledstjarnan.domain.file.StoredFileContent;
import se.ledstjarnan.domain.file.StoredFileText;
import se.ledstjarnan.domain.file.StoredFiles;
import se.ledstjarnan.domain.shared.NotFoundException;

/** Files in PostgreSQL. */
@ApplicationScoped
class JpaStoredFiles implements StoredFiles {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public void add(StoredFile file, byte[] content, String text) {
        em.persist(file);
        em.flush();
        em.persist(new StoredFileContent(file, content));
        if (text != null) {
            em.persist(new StoredFileText(file, text));
        }
    }

    @Override
    public Optional<StoredFile> find(long id) {
        return Optional.ofNullable(em.find(StoredFile.class, id));
    }

    @Override
    public byte[] content(long id) {
        StoredFileContent content = em.find(StoredFileContent.class, id);
        if (content == null) {
            throw new NotFoundException();
        }
        return content.getContent();
    }

    @Override
    public int count(FileSubject subject, long subjectId) {
        return em.createQuery(
                        "select count(f) from StoredFile f where f.subject = :subject and f.subjectId = :id",
                        Long.class)
                .setParameter("subject", subject)
                .setParameter("id", subjectId)
                .getSingleResult()
                .intValue();
    }

    @Override
    public void remove(StoredFile file) {
        em.remove(file);
    }
}
