package se.ledstjarnan.ejb.routine;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.file.FileSubject;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.routine.RoutineAction;
import se.ledstjarnan.domain.routine.RoutineProcess;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.file.FileStore;
import se.ledstjarnan.ejb.file.OpenFile;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Files of a document: in while its draft is written, out to everybody who may read the version. What they say is searched. */
@Stateless
@DenyAll
public class RoutineFileService {

    static final int MOST_PER_VERSION = 10;

    @Inject
    private RoutineFiling filing;

    @Inject
    private FileStore store;

    @Inject
    private RoutineReading reading;

    @Inject
    private RoutineDesk desk;

    @Inject
    private CurrentUser user;

    /** Adds a file to the draft. Throws at the field files, with what is wrong with it. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public void add(RoutineRef ref, String name, byte[] content) {
        RoutineDesk.Open open = written(ref);
        int has = reading.find(ref.number(), open.version().getNumber(), user.scope())
                .files()
                .size();
        if (has >= MOST_PER_VERSION) {
            throw DomainException.at("files", "file.tooMany", MOST_PER_VERSION);
        }
        desk.storedPart(open.routine(), AuditAction.ADD, "file", filing.add(open, name, content));
    }

    /** Takes a file from the draft; versions before it keep it. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public void remove(RoutineRef ref, long fileId) {
        RoutineDesk.Open open = written(ref);
        if (!filing.remove(open.version(), fileId)) {
            throw new NotFoundException();
        }
        desk.storedPart(open.routine(), AuditAction.CHANGE, "file", fileId);
    }

    /** A file of a version that the caller may read. @param version null for the one in force, or else the latest */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMNDSEKRETERARE})
    public OpenFile open(int number, Integer version, long fileId) {
        if (reading.find(number, version, user.scope()).files().stream().noneMatch(file -> file.id() == fileId)) {
            throw new NotFoundException();
        }
        return store.open(fileId, FileSubject.ROUTINE);
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
