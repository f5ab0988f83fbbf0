package se.ledstjarnan.ejb.routine;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.routine.RoutineAction;
import se.ledstjarnan.domain.routine.RoutineFile;
import se.ledstjarnan.domain.routine.RoutineProcess;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.FileKind;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.shared.Checksum;
import se.ledstjarnan.ejb.shared.FileInspection;
import se.ledstjarnan.ejb.shared.FileText;

/** Files of a document: in while its draft is written, out to everybody who may read the version. What they say is searched. */
@Stateless
@DenyAll
public class RoutineFileService {

    @Inject
    private JpaRoutineFiles files;

    @Inject
    private RoutineReading reading;

    @Inject
    private RoutineDesk desk;

    @Inject
    private FileInspection inspection;

    @Inject
    private CurrentUser user;

    /** A file on its way out to somebody who may have it. */
    public record Handed(String name, FileKind kind, byte[] content) {}

    /** Adds a file to the draft. Throws at the field files, with what is wrong with it. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public void add(RoutineRef ref, String name, byte[] content) {
        RoutineFile.checkSize(content.length);
        FileKind kind = inspection
                .kindOf(name, content, RoutineFile.KINDS)
                .orElseThrow(() -> DomainException.at("files", "routine.file.refused"));
        String text = text(kind, content);
        RoutineDesk.Open open = written(ref);
        JpaRoutineReads.Stored stored =
                reading.find(ref.number(), open.version().getNumber(), user.scope());
        if (stored.files().size() >= RoutineFile.MOST_PER_VERSION) {
            throw DomainException.at("files", "routine.file.tooMany", RoutineFile.MOST_PER_VERSION);
        }
        RoutineFile file = new RoutineFile(
                name,
                kind,
                content.length,
                Checksum.of(content),
                text,
                open.doing().by(),
                open.doing().now());
        files.add(file, content, stored.id());
        desk.storedPart(open.routine(), AuditAction.ADD, "file", file.getId());
    }

    private static String text(FileKind kind, byte[] content) {
        try {
            return FileText.of(kind, content, RoutineFile.LONGEST_TEXT);
        } catch (FileText.UnreadableException e) {
            throw DomainException.at(
                    "files",
                    switch (e.trouble()) {
                        case ENCRYPTED -> "routine.file.encrypted";
                        case BROKEN -> "routine.file.broken";
                        case EXTERNAL -> "routine.file.external";
                    });
        }
    }

    /** Takes a file from the draft; versions before it keep it. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public void remove(RoutineRef ref, long fileId) {
        RoutineDesk.Open open = written(ref);
        if (!files.remove(open.version().getId(), fileId)) {
            throw new NotFoundException();
        }
        desk.storedPart(open.routine(), AuditAction.CHANGE, "file", fileId);
    }

    /** A file of a version that the caller may read. @param version null for the one in force, or else the latest */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMNDSEKRETERARE})
    public Handed open(int number, Integer version, long fileId) {
        Scope scope = user.scope();
        boolean has = reading.find(number, version, scope).files().stream().anyMatch(file -> file.id() == fileId);
        RoutineFile file = files.find(fileId).filter(found -> has).orElseThrow(NotFoundException::new);
        return new Handed(file.getFileName(), file.getKind(), files.content(file));
    }

    private RoutineDesk.Open written(RoutineRef ref) {
        RoutineDesk.Open open = desk.written(ref);
        RoutineProcess.find(
                        RoutineAction.EDIT,
                        open.version().getStatus(),
                        open.doing().as())
                .orElseThrow(NotAllowedException::new);
        return open;
    }
}
