package se.ledstjarnan.web.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import se.ledstjarnan.domain.responsibility.DistributionStatus;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.file.FileRow;
import se.ledstjarnan.ejb.responsibility.DistributionFileService;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.FileNotice;

/** The document of a distribution as files, taken in as soon as they are chosen. */
@Named
@RequestScoped
public class GivenFiles {

    @Inject
    private DistributionFileService documents;

    @Inject
    private GivenPage page;

    private final List<FileNotice> notices = new ArrayList<>();
    private List<FileRow> rows;

    public List<FileRow> getRows() {
        if (rows == null) {
            rows = documents.files(page.getGiven().id());
        }
        return rows;
    }

    /** What the receiver has accepted it by stays. */
    public boolean isRemovable() {
        return page.may("ATTACH") && page.getGiven().status() == DistributionStatus.PROPOSED;
    }

    public void upload(FileUploadEvent event) {
        String name = event.getFile().getFileName();
        try {
            documents.add(page.getGiven().id(), name, event.getFile().getContent());
            notices.add(FileNotice.added(name));
        } catch (DomainException e) {
            notices.add(FileNotice.refused(name, e));
        }
        rows = null;
    }

    public void remove(long file) {
        Attempt.to(() -> documents.remove(file));
        rows = null;
    }

    public List<FileNotice> getNotices() {
        return notices;
    }
}
