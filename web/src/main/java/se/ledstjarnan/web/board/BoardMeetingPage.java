package se.ledstjarnan.web.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.domain.board.ItemKind;
import se.ledstjarnan.domain.board.MeetingStatus;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.board.BoardMeetingService;
import se.ledstjarnan.ejb.board.BoardMeetingWorkService;
import se.ledstjarnan.ejb.board.ItemRow;
import se.ledstjarnan.ejb.board.MeetingRef;
import se.ledstjarnan.ejb.board.MeetingView;
import se.ledstjarnan.ejb.board.StandingReportService;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;

/** One meeting: its agenda put together, the notice sent, closed when all is recorded. */
@Named("boardMeetingPage")
@ViewScoped
public class BoardMeetingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BoardMeetingService meetings;

    @Inject
    private BoardMeetingWorkService work;

    @Inject
    private StandingReportService reports;

    @Inject
    private CurrentUser user;

    @Inject
    private Say say;

    private String id;
    private long known;
    private long version;
    private String waiting;
    private ItemKind kind = ItemKind.DECISION;
    private String title;
    private String proposal;
    private String reason;
    private transient MeetingView view;

    public void open() {
        Long asked = Asked.id(id);
        if (asked == null) {
            throw new NotFoundException();
        }
        known = asked;
        version = getView().version();
    }

    public MeetingView getView() {
        if (view == null) {
            view = meetings.open(known);
        }
        return view;
    }

    private MeetingRef ref() {
        return new MeetingRef(known, version);
    }

    public String take() {
        return run(() -> work.take(known, waiting), "board.done.taken");
    }

    public String add() {
        return run(() -> work.add(known, kind, title, proposal), "board.done.added");
    }

    public String call() {
        return run(() -> work.call(ref()), "board.done.called");
    }

    public String close() {
        return run(() -> work.close(ref()), "board.done.closed");
    }

    public String cancel() {
        return run(() -> work.cancel(ref(), reason), "board.done.cancelled");
    }

    public String up(ItemRow row) {
        return run(() -> work.moveItem(known, row.id(), true), "board.done.reordered");
    }

    public String down(ItemRow row) {
        return run(() -> work.moveItem(known, row.id(), false), "board.done.reordered");
    }

    public String remove(ItemRow row) {
        return run(() -> work.removeItem(new MeetingRef(row.id(), row.version())), "board.done.removed");
    }

    public String beginReport() {
        return Attempt.to(() -> reports.begin(known))
                ? Answer.saved("/board/report.xhtml?meeting=" + known, "board.done.reportBegun")
                : null;
    }

    private String run(Runnable verb, String done) {
        return Attempt.to(verb, this::takeOver, "board.stale")
                ? Answer.saved("/board/meeting.xhtml?id=" + known, done)
                : null;
    }

    private void takeOver() {
        view = null;
        version = getView().version();
    }

    /** Whether the agenda can be put together by the reader now. */
    public boolean isEditable() {
        return getView().keeps() && getView().status().isOpen();
    }

    public boolean isCallable() {
        return getView().records() && getView().status() == MeetingStatus.PLANNED;
    }

    /** Held, so that what was decided can be recorded. */
    public boolean isRecordable() {
        return getView().records()
                && getView().status() == MeetingStatus.CALLED
                && !getView().day().isAfter(say.today());
    }

    public boolean isReporter() {
        return user.hasRole(Role.SOCIALCHEF) && getView().status().isOpen();
    }

    public ItemKind[] getKinds() {
        return ItemKind.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWaiting() {
        return waiting;
    }

    public void setWaiting(String waiting) {
        this.waiting = waiting;
    }

    public ItemKind getKind() {
        return kind;
    }

    public void setKind(ItemKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
