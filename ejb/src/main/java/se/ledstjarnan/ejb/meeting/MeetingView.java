package se.ledstjarnan.ejb.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.meeting.MeetingKind;

/**
 * A meeting or a training on its page.
 *
 * @param names who took part, for those who lead the unit; to others none, but how many is in the head
 * @param writes whether the reader may correct the note
 */
public record MeetingView(Head head, List<Document> documents, List<Person> names, boolean writes)
        implements Serializable {

    /** @param attended whether the reader is named as one who took part */
    public record Head(
            long id,
            long stored,
            MeetingKind kind,
            long unitId,
            String unit,
            LocalDate heldOn,
            String words,
            String learning,
            int headcount,
            boolean attended,
            String writtenBy,
            Instant writtenAt)
            implements Serializable {}

    /** A version of a document, as it was then. */
    public record Document(long versionId, int number, int version, String title) implements Serializable {}

    public record Person(long id, String name) implements Serializable {}
}
