package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.routine.Routine;
import se.ledstjarnan.domain.routine.RoutineFile;
import se.ledstjarnan.domain.shared.FileKind;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.shared.Checksum;
import se.ledstjarnan.ejb.shared.FileInspection;

/** Keeps the file that a draft was made of with it. Its words are in the draft already, and are not searched twice. */
@ApplicationScoped
class FolderFiling {

    @Inject
    private FileInspection inspection;

    @Inject
    private JpaRoutineFiles files;

    void file(Routine routine, String name, byte[] content, Routine.Doing doing) {
        FileKind kind = inspection.kindOf(name, content, RoutineFile.KINDS).orElseThrow(NotFoundException::new);
        RoutineFile file =
                new RoutineFile(name, kind, content.length, Checksum.of(content), null, doing.by(), doing.now());
        files.add(file, content, routine.getVersions().get(0).getId());
    }
}
