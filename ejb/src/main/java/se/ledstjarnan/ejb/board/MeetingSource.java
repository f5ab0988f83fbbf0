package se.ledstjarnan.ejb.board;

import java.time.LocalDate;
import se.ledstjarnan.domain.board.ItemOutcome;
import se.ledstjarnan.domain.organisation.Employee;

/**
 * What one feature hands to the meetings of the political bodies. Given as SQL, so that all features are asked in one statement.
 * Implement as an {@code @ApplicationScoped} bean.
 */
public interface MeetingSource {

    /**
     * A query for all that waits for a meeting: nothing of it names anybody. Its columns: key, such as {@code board-matter:12}, name of
     * the {@link se.ledstjarnan.domain.board.ItemKind}, title, proposal (may be null), path of its page, the day since which it waits.
     * What is on an agenda already is left out by the one who asks.
     */
    String sql();

    /** What its keys begin with, up to the colon. */
    String type();

    /** What came of it at the meeting, in the same transaction as that is recorded. */
    default void decided(Told told) {}

    /**
     * What the minutes say.
     *
     * @param id what follows the colon of the key
     */
    record Told(
            String id,
            String body,
            LocalDate day,
            ItemOutcome outcome,
            String words,
            String paragraph,
            String registerNumber,
            Employee by) {}
}
