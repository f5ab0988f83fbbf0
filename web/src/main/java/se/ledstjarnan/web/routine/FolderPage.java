package se.ledstjarnan.web.routine;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import se.ledstjarnan.domain.routine.FolderColumn;
import se.ledstjarnan.domain.routine.FolderNote;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.routine.FolderPreview;
import se.ledstjarnan.ejb.routine.FolderService;
import se.ledstjarnan.ejb.routine.RoutineService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Texts;

/** A folder of documents: looked at first, then taken in as drafts. */
@Named
@ViewScoped
public class FolderPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST_LISTING = 2 * 1024 * 1024;
    private static final int MEGA = 1024 * 1024;

    @Inject
    private FolderService folders;

    @Inject
    private RoutineService routines;

    private transient Part archive;
    private transient Part listing;
    private FolderPreview preview;

    public void load() {
        if (!routines.writes()) {
            throw new NotAllowedException();
        }
    }

    public void review() {
        preview = null;
        byte[] files = bytes(archive, "archive", FolderService.MOST_BYTES);
        byte[] table = bytes(listing, "listing", MOST_LISTING);
        if (files != null && table != null) {
            Attempt.to(() -> preview = folders.preview(files, table));
        }
    }

    /** Null, with a message at the field, where nothing or too much was chosen. */
    private static byte[] bytes(Part file, String field, int most) {
        boolean chosen = file != null
                && file.getSubmittedFileName() != null
                && !file.getSubmittedFileName().isEmpty();
        if (!chosen || file.getSize() > most) {
            String why = chosen
                    ? Texts.of("routine.folder.tooLarge", most / MEGA)
                    : Texts.of("routine.folder.missing." + field);
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage("choose:" + field, new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null));
            faces.validationFailed();
            return null;
        }
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String takeIn() {
        int[] made = new int[1];
        return Attempt.to(() -> made[0] = folders.takeIn(preview.id()))
                ? Answer.saved("/routine/routines.xhtml?tab=drafts", "routine.folder.done", made[0])
                : null;
    }

    /** Where it is: the row of the table and the file, or the folder as a whole. */
    public String where(FolderNote note) {
        if (note.row() == 0) {
            return note.file() == null ? Texts.of("routine.folder.whole") : note.file();
        }
        String row = Texts.of("routine.folder.row", Integer.toString(note.row()));
        return note.file() == null || note.file().isEmpty() ? row : row + ", " + note.file();
    }

    public String say(FolderNote note) {
        return Texts.of("routine.folderRule." + note.rule(), note.about());
    }

    public FolderColumn[] getColumns() {
        return FolderColumn.values();
    }

    /** Null until a folder has been looked at. */
    public FolderPreview getPreview() {
        return preview;
    }

    public Part getArchive() {
        return archive;
    }

    public void setArchive(Part archive) {
        this.archive = archive;
    }

    public Part getListing() {
        return listing;
    }

    public void setListing(Part listing) {
        this.listing = listing;
    }
}
