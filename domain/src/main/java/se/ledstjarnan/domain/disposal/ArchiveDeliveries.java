package se.ledstjarnan.domain.disposal;

import java.time.LocalDate;
import java.util.Optional;

/** The stored deliveries to the archive. Their parts are written and read by the database's own hand, one at a time. */
public interface ArchiveDeliveries {

    Optional<ArchiveDelivery> find(int number);

    int nextNumber();

    void add(ArchiveDelivery delivery);

    /** The one that has waited longest for the job. */
    Optional<ArchiveDelivery> preparing();

    /** Whether there is any such case. */
    boolean any(RetentionKind kind, LocalDate from, LocalDate to);

    /** Takes the packages away, when somebody else has them. */
    void empty(ArchiveDelivery delivery);
}
