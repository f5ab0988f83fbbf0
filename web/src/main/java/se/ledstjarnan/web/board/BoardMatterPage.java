package se.ledstjarnan.web.board;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.board.BoardMatter;
import se.ledstjarnan.domain.board.BoardMatterAction;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.board.BoardMatterService;
import se.ledstjarnan.ejb.board.BoardMatterView;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Texts;

/** One matter for the board: its summary, the meeting, or why it is not for the board after all. */
@Named
@ViewScoped
public class BoardMatterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BoardMatterService matters;

    private String id;
    private long known;
    private long version;
    private Set<BoardMatterAction> offered = Set.of();
    private String summary;
    private boolean attested;
    private LocalDate day;
    private String paragraph;
    private String registrationNumber;
    private String reason;
    private transient BoardMatterView view;

    public void open() {
        Long asked = Asked.id(id);
        if (asked == null) {
            throw new NotFoundException();
        }
        known = asked;
        view = matters.open(known);
        version = view.version();
        offered = Set.copyOf(view.allowed());
        summary = view.row().summary();
    }

    public BoardMatterView getView() {
        if (view == null) {
            view = matters.open(known);
        }
        return view;
    }

    /** As it was when the page was opened, so that a form does not vanish under the hands. */
    public boolean may(String action) {
        return offered.contains(BoardMatterAction.valueOf(action));
    }

    public String write() {
        return run(() -> matters.write(known, version, summary, attested), "board.written");
    }

    public String hand() {
        BoardMatter.Minutes minutes = new BoardMatter.Minutes(day, paragraph, registrationNumber);
        return run(() -> matters.hand(known, version, minutes), "board.handed");
    }

    public String withdraw() {
        return run(() -> matters.withdraw(known, version, reason), "board.withdrawn");
    }

    private String run(Runnable verb, String done) {
        try {
            if (!Attempt.to(verb)) {
                return null;
            }
        } catch (StaleDataException e) {
            view = null;
            version = getView().version();
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, Texts.of("board.stale"), null));
            faces.validationFailed();
            return null;
        }
        Attempt.done(Texts.of(done));
        return "/board/matter.xhtml?id=" + known + "&faces-redirect=true";
    }

    public String getStatusKind() {
        return switch (getView().row().status()) {
            case TO_WRITE -> "soon";
            case READY -> "active";
            case HANDED -> "fine";
            case WITHDRAWN -> "";
        };
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public boolean isAttested() {
        return attested;
    }

    public void setAttested(boolean attested) {
        this.attested = attested;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(String paragraph) {
        this.paragraph = paragraph;
    }

    public String getRegistrationNumber() {
        return registrationNumber;
    }

    public void setRegistrationNumber(String registrationNumber) {
        this.registrationNumber = registrationNumber;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
