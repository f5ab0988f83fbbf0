package se.ledstjarnan.domain.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored meetings with what is on their agendas. */
public interface BoardMeetings {

    void add(BoardMeeting meeting);

    Optional<BoardMeeting> find(long id);

    /** Whether the body has another meeting that day. @param except the meeting that is being changed; null for a new one */
    boolean meets(String body, LocalDate day, Long except);

    void add(BoardItem item);

    void remove(BoardItem item);

    /** With its meeting at hand. */
    Optional<BoardItem> findItem(long id);

    /** In the order of the agenda. */
    List<BoardItem> items(long meetingId);
}
