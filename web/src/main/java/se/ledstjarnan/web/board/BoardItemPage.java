package se.ledstjarnan.web.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.domain.board.ItemDecision;
import se.ledstjarnan.domain.board.MeetingStatus;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.board.BoardDecisionService;
import se.ledstjarnan.ejb.board.BoardMeetingService;
import se.ledstjarnan.ejb.board.BoardMeetingWorkService;
import se.ledstjarnan.ejb.board.ItemRow;
import se.ledstjarnan.ejb.board.MeetingRef;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;

/** One item of an agenda: worded, decided, given to somebody and seen to. */
@Named("boardItemPage")
@ViewScoped
public class BoardItemPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BoardMeetingService meetings;

    @Inject
    private BoardMeetingWorkService work;

    @Inject
    private BoardDecisionService decisions;

    @Inject
    private Say say;

    private final BoardItemDraft draft = new BoardItemDraft();
    private String id;
    private long known;
    private long version;
    private transient BoardMeetingService.ItemView view;

    public void open() {
        Long asked = Asked.id(id);
        if (asked == null) {
            throw new NotFoundException();
        }
        known = asked;
        version = getRow().version();
        draft.fill(getRow());
    }

    public BoardMeetingService.ItemView getView() {
        if (view == null) {
            view = meetings.item(known);
        }
        return view;
    }

    public ItemRow getRow() {
        return getView().row();
    }

    private MeetingRef ref() {
        return new MeetingRef(known, version);
    }

    public String change() {
        return run(
                () -> work.changeItem(ref(), draft.getKind(), draft.getTitle(), draft.getProposal()),
                "board.done.changed");
    }

    public String decide() {
        return run(
                () -> decisions.decide(
                        ref(),
                        new ItemDecision(
                                draft.getOutcome(), draft.getWords(), draft.getParagraph(), draft.getRegisterNumber())),
                "board.done.decided");
    }

    public String assign() {
        return run(
                () -> decisions.assign(ref(), draft.getTask(), draft.ownerId(), draft.getDue()), "board.done.assigned");
    }

    public String followUp() {
        return run(() -> decisions.followUp(ref(), draft.getDone()), "board.done.followedUp");
    }

    private String run(Runnable verb, String done) {
        return Attempt.to(verb, this::takeOver, "board.stale")
                ? Answer.saved("/board/item.xhtml?id=" + known, done)
                : null;
    }

    private void takeOver() {
        view = null;
        version = getRow().version();
    }

    public boolean isChangeable() {
        return getView().keeps() && !getRow().decided() && getRow().meeting().isOpen();
    }

    public boolean isDecidable() {
        return getView().records()
                && !getRow().decided()
                && getRow().meeting() == MeetingStatus.CALLED
                && !getRow().day().isAfter(say.today());
    }

    public boolean isAssignable() {
        return getView().keeps()
                && getRow().decided()
                && getRow().followedUpAt() == null
                && getRow().outcome().isCarried();
    }

    public boolean isFollowable() {
        return getView().follows() && getRow().followUp() != null && getRow().followedUpAt() == null;
    }

    public BoardItemDraft getDraft() {
        return draft;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
