package se.ledstjarnan.ejb.board;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.board.MeetingStatus;

/**
 * A meeting as one reader may see it.
 *
 * @param waiting what can be put on the agenda; empty for those who do not keep it
 * @param report the standing report of the meeting; null where there is none that the reader may see
 * @param keeps whether the reader puts the agenda together
 * @param records whether the reader records what was decided
 */
public record MeetingView(
        long id,
        long version,
        String body,
        LocalDate day,
        LocalDate papersBy,
        String place,
        MeetingStatus status,
        String cancelledReason,
        List<ItemRow> items,
        List<WaitingItem> waiting,
        StandingRow report,
        boolean keeps,
        boolean records)
        implements Serializable {

    public MeetingView {
        items = List.copyOf(items);
        waiting = List.copyOf(waiting);
    }

    public long undecided() {
        return items.stream().filter(item -> !item.decided()).count();
    }

    public MeetingRef ref() {
        return new MeetingRef(id, version);
    }
}
