package se.ledstjarnan.web.deviation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import se.ledstjarnan.domain.deviation.Attachment;
import se.ledstjarnan.domain.deviation.AttachmentRow;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.deviation.AttachmentService;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** The pictures and documents of the report being written: kept with the draft as soon as they are chosen. */
@Named
@RequestScoped
public class ReportFiles {

    private static final int KILO = 1024;

    @Inject
    private AttachmentService attachments;

    @Inject
    private ReportDeviation report;

    @Inject
    private Say say;

    private final List<Notice> notices = new ArrayList<>();
    private List<AttachmentRow> rows;

    public void upload(FileUploadEvent event) {
        String name = event.getFile().getFileName();
        try {
            if (event.getFile().getSize() > Attachment.LARGEST_BYTES) {
                throw DomainException.at("files", "deviation.fileTooLarge", Attachment.LARGEST_BYTES / KILO / KILO);
            }
            AttachmentRow added =
                    attachments.add(report.getEntry(), name, event.getFile().getContent());
            notices.add(new Notice("fine", Texts.of("deviation.report.files.added", added.fileName())));
        } catch (DomainException e) {
            notices.add(new Notice("late", name + ": " + Texts.of(e)));
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

    /** As "350 kB" or "2,1 MB". */
    public String size(int bytes) {
        return bytes < KILO * KILO
                ? say.number(Math.max(1, bytes / KILO)) + " kB"
                : say.number(Math.round(bytes * 10.0 / KILO / KILO) / 10.0) + " MB";
    }

    /** What to say of the files just chosen. */
    public List<Notice> getNotices() {
        return notices;
    }

    /** Good news or bad, as in the stylesheet, and the words. */
    public record Notice(String kind, String text) {}
}
