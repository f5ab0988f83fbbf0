package se.ledstjarnan.ejb.routine;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.routine.FolderImport;
import se.ledstjarnan.domain.routine.Routine;
import se.ledstjarnan.domain.routine.RoutineAccess;
import se.ledstjarnan.domain.routine.RoutineActor;
import se.ledstjarnan.domain.routine.Routines;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/**
 * Takes an existing folder of documents in as drafts, with what a table says of each: looked at first, then all of it or nothing. The
 * file that a draft comes from is kept as its attachment.
 */
@Stateless
@DenyAll
public class FolderService {

    /** Largest archive. */
    public static final int MOST_BYTES = 40 * 1024 * 1024;

    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    private JpaFolders folders;

    @Inject
    private FolderReader reader;

    @Inject
    private RoutineFiling filing;

    @Inject
    private Routines routines;

    @Inject
    private RoutineDesk desk;

    @Inject
    private CurrentUser user;

    /** What the folder would bring about; where nothing is wrong it waits to be taken in. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public FolderPreview preview(byte[] archive, byte[] listing) {
        if (archive.length > MOST_BYTES) {
            throw DomainException.at("archive", "routine.folder.tooLarge", MOST_BYTES / 1024 / 1024);
        }
        Routine.Doing doing = desk.doing(Set.of());
        folders.removeOlderThan(doing.now().minus(KEPT));
        JpaFolders.Folder folder = new JpaFolders.Folder(archive, listing);
        FolderReader.Read read = checked(folder);
        if (!read.faults().isEmpty()) {
            return FolderPreview.of(
                    null,
                    0,
                    read.faults(),
                    read.plan() == null ? List.of() : read.plan().remarks());
        }
        long id = folders.add(folder, doing.by().getId(), doing.now());
        return FolderPreview.of(
                id, read.plan().entries().size(), List.of(), read.plan().remarks());
    }

    /** Makes the drafts; gives how many. Throws, with nothing stored, where it would no longer do what was shown. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public int takeIn(long id) {
        Scope scope = user.scope();
        JpaFolders.Folder folder = folders.find(id, scope.employeeId()).orElseThrow(NotFoundException::new);
        FolderReader.Read read = checked(folder);
        if (!folders.remove(id) || !read.faults().isEmpty()) {
            throw new DomainException("routine.folder.changedBetween");
        }
        Routine.Doing doing = desk.doing(Set.of(RoutineActor.AUTHOR));
        for (FolderImport.Entry entry : read.plan().entries()) {
            Routine routine =
                    new Routine(routines.nextNumber(), entry.content(), doing.by(), doing.today(), doing.now());
            routines.add(routine);
            desk.stored(routine, AuditAction.CREATE);
            filing.addSource(
                    routine, entry.file().name(), read.files().get(entry.file().name()), doing);
        }
        return read.plan().entries().size();
    }

    private FolderReader.Read checked(JpaFolders.Folder folder) {
        Scope scope = user.scope();
        FolderReader.Read read = reader.read(folder, scope.day());
        if (read.plan() != null) {
            read.plan().entries().stream()
                    .filter(entry -> !RoutineAccess.isAuthor(
                            scope, entry.content().areas(), entry.content().units()))
                    .forEach(read.plan()::refuse);
        }
        return read;
    }
}
