package se.ledstjarnan.ejb.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import se.ledstjarnan.domain.deviation.AttachmentKind;
import se.ledstjarnan.domain.file.FileSubject;
import se.ledstjarnan.domain.file.StoredFile;
import se.ledstjarnan.domain.file.StoredFiles;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.deviation.AttachmentFile;
import se.ledstjarnan.ejb.deviation.FileInspection;

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

    /** Throws at the field files where the file is too large, of a kind not allowed, or one too many. */
    public long add(FileSubject subject, long subjectId, String fileName, byte[] content, Employee by) {
        StoredFile.checkSize(content.length);
        if (files.count(subject, subjectId) >= StoredFile.MOST_PER_SUBJECT) {
            throw DomainException.at("files", "deviation.tooManyFiles", StoredFile.MOST_PER_SUBJECT);
        }
        AttachmentKind kind = inspection.kindOf(content);
        StoredFile file = new StoredFile(
                subject, subjectId, fileName, kind, content.length, sha256(content), by, clock.instant());
        files.add(file, content);
        return file.getId();
    }

    /** The id of what the file belongs to; a file of something else is not found. */
    public long subjectOf(long id, FileSubject subject) {
        return find(id, subject).getSubjectId();
    }

    public AttachmentFile open(long id, FileSubject subject) {
        StoredFile file = find(id, subject);
        return new AttachmentFile(file.getFileName(), file.getKind(), files.content(id));
    }

    public void remove(long id, FileSubject subject) {
        files.remove(find(id, subject));
    }

    private StoredFile find(long id, FileSubject subject) {
        return files.find(id).filter(file -> file.getSubject() == subject).orElseThrow(NotFoundException::new);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
