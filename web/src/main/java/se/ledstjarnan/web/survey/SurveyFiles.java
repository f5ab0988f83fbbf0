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
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** The files of an answer, taken in as soon as they are chosen. */
@Named
@RequestScoped
public class SurveyFiles {

    private static final int KILO = 1024;

    @Inject
    private SurveyWorkService work;

    @Inject
    private SurveyPage page;

    @Inject
    private Say say;

    private final List<Notice> notices = new ArrayList<>();

    /** Good news or bad, as in the stylesheet, and the words. */
    public record Notice(String kind, String text) {}

    public void upload(FileUploadEvent event) {
        String name = event.getFile().getFileName();
        try {
            work.addFile(page.getView().head().id(), name, event.getFile().getContent());
            notices.add(new Notice("fine", Texts.of("survey.file.added", name)));
        } catch (DomainException e) {
            notices.add(new Notice("late", name + ": " + Texts.of(e)));
        }
        page.renew();
    }

    public void remove(long file) {
        Attempt.to(() -> work.removeFile(file));
        page.renew();
    }

    public List<Notice> getNotices() {
        return notices;
    }

    /** As "350 kB" or "2,1 MB". */
    public String size(int bytes) {
        return bytes < KILO * KILO
                ? say.number(Math.max(1, bytes / KILO)) + " kB"
                : say.number(Math.round(bytes * 10.0 / KILO / KILO) / 10.0) + " MB";
    }
}
