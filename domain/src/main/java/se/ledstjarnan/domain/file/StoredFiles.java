package se.ledstjarnan.domain.file;

import java.util.Optional;

/** The stored files, with their content. */
public interface StoredFiles {

    void add(StoredFile file, byte[] content);

    Optional<StoredFile> find(long id);

    byte[] content(long id);

    int count(FileSubject subject, long subjectId);

    void remove(StoredFile file);
}
