package se.ledstjarnan.web.importing;

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
import java.util.List;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.importing.CaseImportRow;
import se.ledstjarnan.ejb.importing.CaseImportService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Texts;

/** The files of old cases that have been taken in, or are on their way; and one more. */
@Named
@ViewScoped
public class CaseImportsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "upload";

    @Inject
    private CaseImportService imports;

    private List<CaseImportRow> rows;
    private String system;
    private transient Part file;

    public List<CaseImportRow> getRows() {
        if (rows == null) {
            rows = imports.latest();
        }
        return rows;
    }

    /** Other systems that files have come from, to choose among. */
    public List<String> getSystems() {
        return getRows().stream().map(CaseImportRow::system).distinct().toList();
    }

    public String upload() {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isEmpty()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage(
                    FORM + ":file",
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of("importing.file.missing"), null));
            return null;
        }
        try (InputStream in = file.getInputStream()) {
            int number = imports.upload(system, file.getSubmittedFileName(), in);
            return Answer.saved("/importing/import?number=" + number, "importing.uploaded");
        } catch (DomainException e) {
            return Answer.refused(FORM, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getSystem() {
        return system;
    }

    public void setSystem(String system) {
        this.system = system;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
