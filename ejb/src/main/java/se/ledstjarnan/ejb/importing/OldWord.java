package se.ledstjarnan.ejb.importing;

import java.io.Serializable;
import se.ledstjarnan.domain.importing.OldField;

/**
 * A word of another system that a file has.
 *
 * @param word empty for cells without one
 * @param meaning id or constant here; null where it is not known
 * @param name what the meaning is called here, of units and categories
 */
public record OldWord(OldField field, String word, int rows, int firstLine, String meaning, String name)
        implements Serializable {}
