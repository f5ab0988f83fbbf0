package se.ledstjarnan.ejb.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.meeting.MeetingKind;

/** A meeting or a training in a list. @param words what was gone through; null where only documents were; @param documents their titles */
public record MeetingRow(
        long id,
        MeetingKind kind,
        String unit,
        LocalDate heldOn,
        String words,
        boolean learning,
        List<String> documents,
        int headcount)
        implements Serializable {

    public MeetingRow {
        documents = List.copyOf(documents);
    }
}
