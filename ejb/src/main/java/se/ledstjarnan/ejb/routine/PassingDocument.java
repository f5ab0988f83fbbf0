package se.ledstjarnan.ejb.routine;

import java.io.Serializable;
import java.time.LocalDate;

/** How far a version in force has come through the managers. @param missing the units whose manager has not received it, by name */
public record PassingDocument(
        int number, int version, String title, LocalDate since, int units, int received, int passed, String missing)
        implements Serializable {}
