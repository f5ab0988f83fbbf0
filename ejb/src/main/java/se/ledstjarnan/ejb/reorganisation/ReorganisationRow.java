package se.ledstjarnan.ejb.reorganisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.reorganisation.ReorganisationStatus;

/** A reorganisation as one line. @param hinderedAt when the job could not carry it out; else null */
public record ReorganisationRow(
        Long id, String name, LocalDate day, ReorganisationStatus status, Instant hinderedAt, Long steps)
        implements Serializable {}
