package se.ledstjarnan.domain.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The documents that wait for a number, and those that have one. */
public interface Registrations {

    boolean has(String key);

    void add(Registration registration);

    Optional<Registration> find(long id);

    /** In the order of the ids, with their files. */
    List<Registration> all(Collection<Long> ids);

    /** The number of the case that has this registration number, after it was kept for this one where nobody had it. */
    String keepNumber(String number, Registration of);

    /** A number that another document of the same case has; empty where none has one. */
    Optional<String> numberOfCase(String caseType, long caseId);

    /** Whether the case has a document without a number. */
    boolean isWaiting(String caseType, long caseId);

    /** Those that wait, the most urgent first, or those that are registered, the newest first. */
    List<RegistrationRow> rows(boolean waiting, int from, int most);

    int count(boolean waiting, int most);

    /** The last day of the document that has waited longest; empty where none waits. */
    Optional<LocalDate> longestWaiting();

    Optional<RegistrationRow> row(long id);

    List<RegistrationRow.FileRow> files(long id);

    /** Sends the changes to the database now. */
    void flush();

    /** The next one to hand over, locked until the transaction ends; others' are passed by. */
    Optional<Registration> nextToDeliver(Instant now);
}
