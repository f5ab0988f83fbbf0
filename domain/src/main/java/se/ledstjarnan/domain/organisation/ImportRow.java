package se.ledstjarnan.domain.organisation;

import java.util.Map;
import se.ledstjarnan.domain.shared.Text;

/**
 * A row of a file as read.
 *
 * @param number as a spreadsheet shows it: the headings are row 1
 * @param cells what stands in the columns that the file has
 */
public record ImportRow(int number, Map<ImportColumn, String> cells) {

    /** Whether the file has the column; what it does not have is left as it is. */
    boolean has(ImportColumn column) {
        return cells.containsKey(column);
    }

    /** The cleaned text, empty for none. */
    String cell(ImportColumn column) {
        return Text.clean(cells.get(column));
    }
}
