package se.ledstjarnan.web.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.ledstjarnan.ejb.board.MeetingView;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Says what a meeting waits for. */
@Named("boardMeetingNext")
@ApplicationScoped
public class BoardMeetingNext {

    @Inject
    private Say say;

    public String words(MeetingView view) {
        return switch (view.status()) {
            case PLANNED -> Texts.of(view.records() ? "board.meeting.next.call" : "board.meeting.next.planned");
            case CALLED -> called(view);
            case CLOSED -> Texts.of("board.meeting.next.closed");
            case CANCELLED -> Texts.of("board.meeting.next.cancelled");
        };
    }

    private String called(MeetingView view) {
        if (view.day().isAfter(say.today()) || !view.records()) {
            return Texts.of("board.meeting.next.wait");
        }
        return view.undecided() == 0
                ? Texts.of("board.meeting.next.close")
                : Texts.of("board.meeting.next.record", view.undecided());
    }
}
