package se.ledstjarnan.ejb.reorganisation;

import java.io.Serializable;
import java.time.LocalDate;

/** What is typed of a reorganisation as a whole. */
public record ReorganisationForm(
        String name,
        String reason,
        LocalDate day,
        String decidedBy,
        LocalDate decidedOn,
        String paragraph,
        String registerNumber)
        implements Serializable {}
