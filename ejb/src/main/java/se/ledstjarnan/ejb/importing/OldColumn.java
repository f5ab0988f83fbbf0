package se.ledstjarnan.ejb.importing;

import java.io.Serializable;
import se.ledstjarnan.domain.importing.OldField;

/**
 * A column of a file of old cases.
 *
 * @param samples what stands in it in the first rows
 * @param field what it holds, as said or likely; null where it is left out
 */
public record OldColumn(int place, String heading, String samples, OldField field) implements Serializable {}
