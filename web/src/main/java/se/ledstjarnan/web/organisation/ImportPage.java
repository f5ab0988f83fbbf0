package se.ledstjarnan.web.organisation;

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
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.ImportChange;
import se.ledstjarnan.domain.organisation.ImportKind;
import se.ledstjarnan.domain.organisation.ImportPreview;
import se.ledstjarnan.domain.organisation.ImportRecord;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.organisation.ImportService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** A file of the organisation: looked at first, then taken in. The file is kept in the view between the two, nowhere else. */
@Named("importPage")
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportService imports;

    @Inject
    private Say say;

    private String asked;
    private ImportKind kind;
    private transient Part file;
    private LocalDate day;
    private byte[] bytes;
    private ImportPreview preview;
    private List<ImportRecord> latest;

    public void load() {
        kind = Asked.constant(ImportKind.class, asked, ImportKind.UNITS);
        day = say.today();
        latest = imports.latest();
    }

    public void review() {
        preview = null;
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isEmpty()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage(
                    "upload:file",
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of("organisation.import.file.missing"), null));
            return;
        }
        try (InputStream in = file.getInputStream()) {
            bytes = in.readNBytes(ImportService.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        preview = imports.preview(kind, bytes, day);
        if (!preview.ready()) {
            bytes = null;
        }
    }

    public String takeIn() {
        try {
            ImportPreview done = imports.takeIn(kind, bytes, day, preview.fingerprint());
            return Answer.saved(
                    "/organisation/import?kind=" + kind,
                    "organisation.import.saved",
                    done.added(),
                    done.changed(),
                    done.ended());
        } catch (DomainException e) {
            preview = imports.preview(kind, bytes, day);
            return Answer.refused("confirm", e);
        }
    }

    public ImportKind[] getKinds() {
        return ImportKind.values();
    }

    public ImportChange.Effect[] getEffects() {
        return ImportChange.Effect.values();
    }

    public ImportKind getKind() {
        return kind;
    }

    /** Null until a file has been looked at. */
    public ImportPreview getPreview() {
        return preview;
    }

    public List<ImportRecord> getLatest() {
        return latest;
    }

    /** As it stands in the address. */
    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
