package se.ledstjarnan.ejb.meeting;

import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.organisation.NamedChoice;

/** What a manager chooses from in the form: the units led, the documents in force that concern them, and who works there. */
public record MeetingChoices(List<NamedChoice> units, List<Document> documents, List<Person> staff)
        implements Serializable {

    /** A version in force. @param fresh whether it is new or changed of late, or was gone through in this meeting */
    public record Document(long versionId, int number, String title, boolean fresh) implements Serializable {}

    /** @param unit where the person works; the same person is there once for each of the units led */
    public record Person(long id, String name, long unitId, String unit) implements Serializable {}
}
