package se.ledstjarnan.web.responsibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.responsibility.Bearer;
import se.ledstjarnan.domain.responsibility.DecisionSubject;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.responsibility.DecisionRow;
import se.ledstjarnan.ejb.responsibility.DecisionService;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;

/** What political bodies have decided about the management system; their secretary records it. */
@Named
@ViewScoped
public class BoardDecisions implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/responsibility/decisions.xhtml";

    @Inject
    private DecisionService decisions;

    @Inject
    private CurrentUser user;

    @Inject
    private Settings settings;

    private String strike;
    private transient List<DecisionRow> rows;
    private DecisionSubject subject;
    private String summary;
    private Bearer body = Bearer.BOARD;
    private LocalDate decidedOn;
    private String paragraph;
    private String registerNumber;
    private String words;

    public List<DecisionRow> getRows() {
        if (rows == null) {
            rows = decisions.all();
        }
        return rows;
    }

    public boolean isRecorder() {
        return user.hasRole(Role.NAMNDSEKRETERARE);
    }

    public String record() {
        DecisionService.Recorded typed = new DecisionService.Recorded(
                subject, summary, body == Bearer.COMMITTEE, decidedOn, paragraph, registerNumber);
        return Attempt.to(() -> decisions.record(typed)) ? Answer.saved(PAGE, "responsibility.decision.saved") : null;
    }

    /** The decision that is to be struck; null for none. */
    public DecisionRow getStriking() {
        Long id = Asked.id(strike);
        return id == null || !isRecorder()
                ? null
                : getRows().stream()
                        .filter(row -> row.id() == id && row.struck() == null)
                        .findFirst()
                        .orElse(null);
    }

    public String strike() {
        DecisionRow row = getStriking();
        if (row == null) {
            throw new NotFoundException();
        }
        try {
            boolean done = Attempt.to(() -> decisions.strike(row.id(), row.version(), words));
            return done ? Answer.saved(PAGE, "responsibility.decision.isStruck") : null;
        } catch (StaleDataException e) {
            rows = null;
            return Answer.refused("cross", new DomainException("responsibility.stale"));
        }
    }

    public DecisionSubject[] getSubjects() {
        return DecisionSubject.values();
    }

    /** Those that the municipality has. */
    public List<Bearer> getBodies() {
        List<Bearer> bodies = new ArrayList<>(List.of(Bearer.BOARD));
        if (!settings.word(SettingKey.COMMITTEE_NAME).isEmpty()) {
            bodies.add(Bearer.COMMITTEE);
        }
        return bodies;
    }

    public String getStrike() {
        return strike;
    }

    public void setStrike(String strike) {
        this.strike = strike;
    }

    public DecisionSubject getSubject() {
        return subject;
    }

    public void setSubject(DecisionSubject subject) {
        this.subject = subject;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public Bearer getBody() {
        return body;
    }

    public void setBody(Bearer body) {
        this.body = body;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(String paragraph) {
        this.paragraph = paragraph;
    }

    public String getRegisterNumber() {
        return registerNumber;
    }

    public void setRegisterNumber(String registerNumber) {
        this.registerNumber = registerNumber;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
