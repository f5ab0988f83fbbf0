package se.ledstjarnan.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.review.ReviewFileService;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.FileNotice;

/** The files of a report, taken in as soon as they are chosen. */
@Named
@RequestScoped
public class ReviewFiles {

    @Inject
    private ReviewFileService files;

    @Inject
    private ReviewPage page;

    private final List<FileNotice> notices = new ArrayList<>();

    public void upload(FileUploadEvent event) {
        String name = event.getFile().getFileName();
        try {
            files.add(page.getView().head().number(), name, event.getFile().getContent());
            notices.add(FileNotice.added(name));
        } catch (DomainException e) {
            notices.add(FileNotice.refused(name, e));
        }
        page.renew();
    }

    public void remove(long file) {
        Attempt.to(() -> files.remove(page.getView().head().number(), file));
        page.renew();
    }

    public List<FileNotice> getNotices() {
        return notices;
    }
}
