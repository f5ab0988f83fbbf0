package se.ledstjarnan.web.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.board.MeetingTerms;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.board.BoardMeetingService;
import se.ledstjarnan.ejb.board.BoardMeetingWorkService;
import se.ledstjarnan.ejb.board.MeetingRef;
import se.ledstjarnan.ejb.board.MeetingView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;

/** A meeting being planned, or moved. */
@Named("boardMeetingForm")
@ViewScoped
public class BoardMeetingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BoardMeetingService meetings;

    @Inject
    private BoardMeetingWorkService work;

    private String id;
    private MeetingRef ref;
    private List<String> bodies;
    private String body;
    private LocalDate day;
    private LocalDate papersBy;
    private String place;

    public void load() {
        bodies = meetings.bodies();
        if (id == null || id.isEmpty()) {
            body = bodies.isEmpty() ? null : bodies.get(0);
            return;
        }
        Long known = Asked.id(id);
        if (known == null) {
            throw new NotFoundException();
        }
        MeetingView view = meetings.open(known);
        if (!view.status().isOpen()) {
            throw new NotFoundException();
        }
        ref = view.ref();
        body = view.body();
        day = view.day();
        papersBy = view.papersBy();
        place = view.place();
    }

    public String save() {
        long[] stored = new long[1];
        return Attempt.to(() -> stored[0] = store(), this::takeOver, "board.stale")
                ? Answer.saved(
                        "/board/meeting.xhtml?id=" + stored[0], ref == null ? "board.done.planned" : "board.done.moved")
                : null;
    }

    private long store() {
        MeetingTerms terms = new MeetingTerms(body, day, papersBy, place);
        if (ref == null) {
            return work.plan(terms);
        }
        work.change(ref, terms);
        return ref.id();
    }

    /** What was typed stays; saving once more is a decision. */
    private void takeOver() {
        ref = meetings.open(ref.id()).ref();
    }

    public boolean isNew() {
        return ref == null;
    }

    public String getBack() {
        return ref == null ? "/board/meetings.xhtml" : "/board/meeting.xhtml?id=" + ref.id();
    }

    public List<String> getBodies() {
        return bodies;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getPapersBy() {
        return papersBy;
    }

    public void setPapersBy(LocalDate papersBy) {
        this.papersBy = papersBy;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
