package se.ledstjarnan.domain.routine;

import java.util.Map;

/** A row of the table, by its columns; what stands in it is text, whatever it looks like. */
public record FolderRow(int number, Map<FolderColumn, String> cells) {

    public FolderRow {
        cells = Map.copyOf(cells);
    }

    String cell(FolderColumn column) {
        return cells.getOrDefault(column, "").strip();
    }
}
