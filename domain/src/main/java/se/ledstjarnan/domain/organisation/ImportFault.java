package se.ledstjarnan.domain.organisation;

import java.io.Serializable;
import java.util.List;

/**
 * Something that must be put right before a file can be taken in.
 *
 * @param row 0 where it is about the file as a whole
 * @param column null where it is about the whole row
 * @param arguments what the words need, such as what stands in the cell
 */
public record ImportFault(int row, ImportColumn column, ImportRule rule, List<Serializable> arguments)
        implements Serializable {

    public static ImportFault ofFile(ImportRule rule, Serializable... arguments) {
        return new ImportFault(0, null, rule, List.of(arguments));
    }

    public static ImportFault ofRow(int row, ImportRule rule, Serializable... arguments) {
        return new ImportFault(row, null, rule, List.of(arguments));
    }
}
