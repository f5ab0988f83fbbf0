package se.ledstjarnan.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.report.ChapterService;
import se.ledstjarnan.ejb.report.ChapterView;
import se.ledstjarnan.ejb.report.MadeReportService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** A chapter of a report to write in, saved by the page's script while somebody writes. */
@Named
@ViewScoped
public class MadeChapterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int HEADING = 2;

    @Inject
    private MadeReportService reports;

    @Inject
    private ChapterService chapters;

    @Inject
    private Say say;

    private String number;
    private String position;
    private long version;
    private String text;
    private String comment;
    private EmployeeName author;
    private String problem;
    private LocalDateTime savedAt;
    private transient ChapterView view;

    public void load() {
        version = getView().version();
        text = getView().text();
        author = getView().author();
    }

    public ChapterView getView() {
        if (view == null) {
            view = reports.chapter(Typed.number(number), Typed.number(position), HEADING);
        }
        return view;
    }

    /** Called while somebody writes. What stops it is told beside the text, which stays as it is. */
    public void keep() {
        try {
            version = chapters.keep(getView().report(), getView().position(), version, text);
            view = null;
            savedAt = say.now();
            problem = null;
        } catch (NotAllowedException | NotFoundException e) {
            throw e;
        } catch (StaleDataException e) {
            view = null;
            problem = Texts.of("report.chapter.stale", getView().writtenBy());
        } catch (DomainException e) {
            problem = Texts.of(e);
        }
    }

    public String write() {
        return act(
                "report.written",
                () -> chapters.write(getView().report(), getView().position(), version, text));
    }

    /** Somebody else was first: what was typed stays, with who it was, and what is stored now stands beside it. */
    private String act(String done, Runnable verb) {
        try {
            return Attempt.to(verb) ? Answer.saved(address(), done) : null;
        } catch (StaleDataException e) {
            view = null;
            version = getView().version();
            return Answer.refused(
                    "write",
                    DomainException.at("text", "report.chapter.stale", getView().writtenBy()));
        }
    }

    public String assign() {
        Long person = author == null ? null : author.id();
        return act(
                "report.chapter.assigned",
                () -> chapters.assign(getView().report(), getView().position(), version, person));
    }

    public String say() {
        return act(
                "report.chapter.said",
                () -> chapters.comment(getView().report(), getView().position(), comment));
    }

    public String settle(long id) {
        return act(
                "report.chapter.settled",
                () -> chapters.settle(getView().report(), getView().position(), id));
    }

    private String address() {
        return "/report/chapter.xhtml?number=" + getView().report() + "&position="
                + getView().position();
    }

    public LocalDateTime getSavedAt() {
        return savedAt;
    }

    /** Why the text could not be saved while writing; null where it could. */
    public String getProblem() {
        return problem;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public EmployeeName getAuthor() {
        return author;
    }

    public void setAuthor(EmployeeName author) {
        this.author = author;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }
}
