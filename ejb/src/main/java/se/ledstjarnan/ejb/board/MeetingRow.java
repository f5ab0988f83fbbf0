package se.ledstjarnan.ejb.board;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.board.MeetingStatus;

/** A meeting in a list. @param open items without a recorded decision */
public record MeetingRow(
        long id,
        int number,
        String body,
        LocalDate day,
        LocalDate papersBy,
        MeetingStatus status,
        long items,
        long open)
        implements Serializable {

    /** Held, and its minutes are not recorded. */
    public boolean awaitsMinutes(LocalDate today) {
        return status == MeetingStatus.CALLED && !day.isAfter(today);
    }
}
