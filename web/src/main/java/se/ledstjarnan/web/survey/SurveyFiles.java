package se.ledstjarnan.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.survey.SurveyWorkService;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.FileNotice;

/** The files of an answer, taken in as soon as they are chosen. */
@Named
@RequestScoped
public class SurveyFiles {

    @Inject
    private SurveyWorkService work;

    @Inject
    private SurveyPage page;

    private final List<FileNotice> notices = new ArrayList<>();

    public void upload(FileUploadEvent event) {
        String name = event.getFile().getFileName();
        try {
            work.addFile(page.getView().head().id(), name, event.getFile().getContent());
            notices.add(FileNotice.added(name));
        } catch (DomainException e) {
            notices.add(FileNotice.refused(name, e));
        }
        page.renew();
    }

    public void remove(long file) {
        Attempt.to(() -> work.removeFile(file));
        page.renew();
    }

    public List<FileNotice> getNotices() {
        return notices;
    }
}
