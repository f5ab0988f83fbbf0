package se.ledstjarnan.web.deviation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import se.ledstjarnan.domain.deviation.AttachmentRow;
import se.ledstjarnan.domain.file.FileSize;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.deviation.AttachmentService;
import se.ledstjarnan.web.shared.FileNotice;

/** The pictures and documents of the report being written: kept with the draft as soon as they are chosen. */
@Named
@RequestScoped
public class ReportFiles {

    @Inject
    private AttachmentService attachments;

    @Inject
    private ReportDeviation report;

    private final List<FileNotice> notices = new ArrayList<>();
    private List<AttachmentRow> rows;

    public void upload(FileUploadEvent event) {
        String name = event.getFile().getFileName();
        try {
            FileSize.check(event.getFile().getSize());
            AttachmentRow added =
                    attachments.add(report.getEntry(), name, event.getFile().getContent());
            notices.add(FileNotice.added(added.fileName()));
        } catch (DomainException e) {
            notices.add(FileNotice.refused(name, e));
        }
        rows = null;
    }

    public void remove(long id) {
        attachments.remove(report.getEntry(), id);
        rows = null;
    }

    public List<AttachmentRow> getRows() {
        if (rows == null) {
            rows = attachments.ofDraft(report.getEntry());
        }
        return rows;
    }

    /** What to say of the files just chosen. */
    public List<FileNotice> getNotices() {
        return notices;
    }
}
