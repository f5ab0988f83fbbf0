package se.ledstjarnan.ejb.board;

import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.board.ItemOutcome;
import se.ledstjarnan.domain.board.PoliticalDecision;
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

    /**
     * What came of it at the meeting, in the same transaction as that is recorded. A rule that says no leaves the minutes as they are:
     * its reason is kept with them.
     *
     * @return what that led to; null where nothing follows
     */
    default Followed decided(Told told) {
        return null;
    }

    /**
     * A query for what has been decided of what was handed in, wherever that was recorded. Its columns: key, the day, paragraph and
     * registration number. Null where it is recorded at meetings only.
     */
    default String decidedSql() {
        return null;
    }

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
            String proposal,
            String words,
            String paragraph,
            String registerNumber,
            Employee by,
            LocalDate today,
            Instant now) {

        public boolean isAt(String expected) {
            return body.equalsIgnoreCase(expected);
        }

        /** What was said, or where nothing was, that it was decided as proposed. */
        public String said() {
            return words == null || words.isBlank() ? proposal : words;
        }

        /** What the minutes say of it. */
        public PoliticalDecision minutes() {
            return new PoliticalDecision(body, day, paragraph, registerNumber, today);
        }
    }
}
