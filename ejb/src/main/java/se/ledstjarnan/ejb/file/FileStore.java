package se.ledstjarnan.ejb.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import se.ledstjarnan.domain.file.FileKind;
import se.ledstjarnan.domain.file.FileSubject;
import se.ledstjarnan.domain.file.StoredFile;
import se.ledstjarnan.domain.file.StoredFileText;
import se.ledstjarnan.domain.file.StoredFiles;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.shared.Checksum;

/**
 * Takes files in, by the same rules as those of a report, and gives them out. Who may have a file is the matter of the feature that it
 * belongs to, which asks before it calls.
 */
@ApplicationScoped
public class FileStore {

    @Inject
    private StoredFiles files;

    @Inject
    private FileInspection inspection;

    @Inject
    private Clock clock;

    /**
     * Keeps a file, with its words where they are searched. Throws at the field files where it is empty, too large, of a kind not allowed,
     * one too many, or cannot be read although it is to be searched.
     */
    public long add(FileSubject subject, long subjectId, String fileName, byte[] content, Employee by) {
        FileKind kind = inspection.check(fileName, content, subject.kinds());
        return keep(subject, subjectId, fileName, kind, content, subject.isSearched() ? text(kind, content) : null, by);
    }

    /** The same for a file whose words are found by what it belongs to, so that they are not searched twice. */
    public long addUnsearched(FileSubject subject, long subjectId, String fileName, byte[] content, Employee by) {
        FileKind kind = inspection.check(fileName, content, subject.kinds());
        return keep(subject, subjectId, fileName, kind, content, null, by);
    }

    private long keep(
            FileSubject subject,
            long subjectId,
            String fileName,
            FileKind kind,
            byte[] content,
            String text,
            Employee by) {
        if (files.count(subject, subjectId) >= subject.most()) {
            throw DomainException.at("files", "file.tooMany", subject.most());
        }
        StoredFile file = new StoredFile(
                subject, subjectId, fileName, kind, content.length, Checksum.of(content), by, clock.instant());
        files.add(file, content, text);
        return file.getId();
    }

    private static String text(FileKind kind, byte[] content) {
        try {
            return Objects.requireNonNullElse(FileText.of(kind, content, StoredFileText.LONGEST), "");
        } catch (FileText.UnreadableException e) {
            throw DomainException.at(
                    "files",
                    switch (e.trouble()) {
                        case ENCRYPTED -> "file.encrypted";
                        case BROKEN -> "file.broken";
                        case TOO_LARGE -> "file.swells";
                        case EXTERNAL -> "file.external";
                    });
        }
    }

    /** The id of what the file belongs to; a file of something else is not found. */
    public long subjectOf(long id, FileSubject subject) {
        return find(id, subject).getSubjectId();
    }

    public OpenFile open(long id, FileSubject subject) {
        StoredFile file = find(id, subject);
        return new OpenFile(file.getFileName(), file.getKind(), files.content(id));
    }

    public void remove(long id, FileSubject subject) {
        files.remove(find(id, subject));
    }

    private StoredFile find(long id, FileSubject subject) {
        return files.find(id).filter(file -> file.getSubject() == subject).orElseThrow(NotFoundException::new);
    }
}
