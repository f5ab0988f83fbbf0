package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.file.FileSubject;
import se.ledstjarnan.domain.routine.Routine;
import se.ledstjarnan.domain.routine.RoutineVersion;
import se.ledstjarnan.ejb.file.FileStore;

/** Keeps the files of documents, and which versions have them. */
@ApplicationScoped
class RoutineFiling {

    @Inject
    private FileStore store;

    @Inject
    private JpaRoutineFiles files;

    /** Throws at the field files, with what is wrong with it. */
    long add(RoutineDesk.Open open, String name, byte[] content) {
        long file = store.add(
                FileSubject.ROUTINE,
                open.routine().getId(),
                name,
                content,
                open.doing().by());
        files.give(file, open.version().getId());
        return file;
    }

    /** The file that a first draft was made of: its words are in the draft already. */
    void addSource(Routine routine, String name, byte[] content, Routine.Doing doing) {
        long file = store.addUnsearched(FileSubject.ROUTINE, routine.getId(), name, content, doing.by());
        files.give(file, routine.getVersions().get(0).getId());
    }

    /** Takes a file from a version; one that no version has is gone. False where the version did not have it. */
    boolean remove(RoutineVersion version, long file) {
        boolean taken = files.take(file, version.getId());
        if (taken && !files.isHad(file)) {
            store.remove(file, FileSubject.ROUTINE);
        }
        return taken;
    }
}
