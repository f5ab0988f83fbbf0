package se.ledstjarnan.domain.file;

import java.util.Optional;

/** The stored files, with their content. */
public interface StoredFiles {

    /** @param text what is written in it, to be searched; null where the file is not searched */
    void add(StoredFile file, byte[] content, String text);

    Optional<StoredFile> find(long id);

    byte[] content(long id);

    int count(FileSubject subject, long subjectId);

    void remove(StoredFile file);
}
