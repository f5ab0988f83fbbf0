package se.ledstjarnan.web.routine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import se.ledstjarnan.domain.file.FileSize;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.routine.RoutineFileService;
import se.ledstjarnan.web.shared.FileNotice;
import se.ledstjarnan.web.shared.Texts;

/** The files of a draft: kept with it as soon as they are chosen, one after the other. */
@Named
@RequestScoped
public class RoutineFiles {

    @Inject
    private RoutineFileService files;

    @Inject
    private RoutinePage page;

    private final List<FileNotice> notices = new ArrayList<>();

    public void upload(FileUploadEvent event) {
        String name = event.getFile().getFileName();
        try {
            FileSize.check(event.getFile().getSize());
            files.add(page.ref(), name, event.getFile().getContent());
            notices.add(FileNotice.added(name));
        } catch (DomainException e) {
            notices.add(FileNotice.refused(name, e));
        }
        page.load();
    }

    public String remove(long id) {
        return page.attempt(() -> files.remove(page.ref(), id)) ? page.again(Texts.of("routine.file.removed")) : null;
    }

    /** What to say of the files just chosen. */
    public List<FileNotice> getNotices() {
        return notices;
    }
}
