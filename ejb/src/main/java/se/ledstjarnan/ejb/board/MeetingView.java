package se.ledstjarnan.ejb.board;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.board.MeetingStatus;

/**
 * A meeting as one reader may see it.
 *
 * @param elsewhere by key, those of the items that are decided where they came from though not here
 * @param waiting what can be put on the agenda; empty for those who do not keep it
 * @param report the standing report of the meeting; null where there is none that the reader may see
 * @param keeps whether the reader puts the agenda together
 * @param records whether the reader records what was decided
 */
public record MeetingView(
        long id,
        long version,
        int number,
        String body,
        LocalDate day,
        LocalDate papersBy,
        String place,
        MeetingStatus status,
        String cancelledReason,
        List<ItemRow> items,
        Map<String, DecidedElsewhere> elsewhere,
        List<WaitingItem> waiting,
        StandingRow report,
        boolean keeps,
        boolean records)
        implements Serializable {

    public MeetingView {
        items = List.copyOf(items);
        waiting = List.copyOf(waiting);
        elsewhere = Map.copyOf(elsewhere);
    }

    /** Null where the item has a key that nothing is decided of, or none. */
    public DecidedElsewhere elsewhere(ItemRow item) {
        return item.key() == null ? null : elsewhere.get(item.key());
    }

    public long undecided() {
        return items.stream().filter(item -> !item.decided()).count();
    }

    public MeetingRef ref() {
        return new MeetingRef(id, version);
    }
}
