package se.ledstjarnan.ejb.responsibility;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.file.FileSubject;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.responsibility.Distribution;
import se.ledstjarnan.domain.responsibility.DistributionAccess;
import se.ledstjarnan.domain.responsibility.DistributionActor;
import se.ledstjarnan.domain.responsibility.Responsibilities;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.file.FileRow;
import se.ledstjarnan.ejb.file.FileStore;
import se.ledstjarnan.ejb.file.OpenFile;

/** The document itself that a task is distributed by, kept with it. */
@Stateless
@DenyAll
public class DistributionFileService {

    @Inject
    private Responsibilities stored;

    @Inject
    private JpaDistributionFiles reads;

    @Inject
    private FileStore files;

    @Inject
    private ResponsibilityDesk desk;

    /** Empty also for those who may not have them. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND})
    public List<FileRow> files(long id) {
        return DistributionAccess.readsDocument(desk.scope(), desk.actors(find(id))) ? reads.of(id) : List.of();
    }

    /** Throws at the field files where the file cannot be taken in. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.ENHETSCHEF})
    public void add(long id, String fileName, byte[] content) {
        Distribution distribution = find(id);
        distribution.attach(desk.doing(concerned(distribution)));
        long file = files.add(FileSubject.DISTRIBUTION, id, fileName, content, desk.me());
        desk.stored(AuditAction.ADD, subject(distribution, file));
    }

    @RolesAllowed({Roles.SOCIALCHEF, Roles.ENHETSCHEF})
    public void remove(long fileId) {
        Distribution distribution = find(files.subjectOf(fileId, FileSubject.DISTRIBUTION));
        distribution.detach(desk.doing(concerned(distribution)));
        files.remove(fileId, FileSubject.DISTRIBUTION);
        desk.stored(AuditAction.CHANGE, subject(distribution, fileId));
    }

    /** A file to save; leaves a trace in the log. Not found for those who may not have it. */
    @RolesAllowed(Roles.MEDARBETARE)
    public OpenFile open(long fileId) {
        Distribution distribution = find(files.subjectOf(fileId, FileSubject.DISTRIBUTION));
        if (!DistributionAccess.readsDocument(desk.scope(), desk.actors(distribution))) {
            throw new NotFoundException();
        }
        desk.stored(AuditAction.DOWNLOAD, subject(distribution, fileId));
        return files.open(fileId, FileSubject.DISTRIBUTION);
    }

    private Distribution find(long id) {
        return stored.distribution(id).orElseThrow(NotFoundException::new);
    }

    private Set<DistributionActor> concerned(Distribution distribution) {
        Set<DistributionActor> actors = desk.actors(distribution);
        if (actors.isEmpty()) {
            throw new NotAllowedException();
        }
        return actors;
    }

    private static AuditSubject subject(Distribution distribution, long file) {
        return DistributionService.subject(distribution).part("file", file);
    }
}
