package se.ledstjarnan.web.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** What is to be written for the board, and what waits for its meeting; one task each, from the counts that every page has. */
@ApplicationScoped
public class BoardMattersWaiting implements Waiting, MenuCount {

    @Inject
    private WaitingCounts counts;

    @Override
    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        add(tasks, counts.of(WaitingKind.BOARD_TO_WRITE), "to_write", "write");
        add(tasks, counts.of(WaitingKind.BOARD_TO_HAND), "ready", "hand");
        one(tasks, WaitingKind.BOARD_FOLLOW_UPS, "/yearwheel/wheel.xhtml?kind=board&mine=1", "followUps");
        one(tasks, WaitingKind.BOARD_MINUTES, "/board/meetings.xhtml", "minutes");
        one(tasks, WaitingKind.BOARD_REPORTS, "/board/meetings.xhtml", "reports");
        one(tasks, WaitingKind.BOARD_MEETINGS, "/board/meetings.xhtml", "meetings");
        return tasks;
    }

    private void one(List<Task> tasks, WaitingKind kind, String page, String what) {
        int waiting = counts.of(kind);
        if (waiting > 0) {
            tasks.add(new Task(
                    null,
                    page,
                    Texts.of("board.waiting." + what),
                    Texts.of("board.waiting." + what + ".about", waiting),
                    null,
                    null));
        }
    }

    private void add(List<Task> tasks, int waiting, String state, String what) {
        if (waiting > 0) {
            tasks.add(new Task(
                    null,
                    page() + ".xhtml?state=" + state,
                    Texts.of("board.waiting." + what),
                    Texts.of("board.waiting." + what + ".about", waiting),
                    null,
                    null));
        }
    }

    @Override
    public String page() {
        return "/board/matters";
    }

    @Override
    public Count count() {
        int waiting = counts.of(WaitingKind.BOARD_TO_WRITE) + counts.of(WaitingKind.BOARD_TO_HAND);
        return waiting == 0 ? null : new Count(waiting, "active", Texts.of("board.count.waiting"));
    }
}
