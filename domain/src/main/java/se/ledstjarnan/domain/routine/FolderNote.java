package se.ledstjarnan.domain.routine;

import java.io.Serializable;

/**
 * Something about a row of the table.
 *
 * @param row as a spreadsheet counts them; 0 for the folder as a whole
 * @param file the row's; null where it names none
 * @param about what it is about: a heading, a word, another file; empty for nothing more
 */
public record FolderNote(int row, String file, FolderRule rule, String about) implements Serializable {}
