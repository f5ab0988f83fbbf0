package se.ledstjarnan.domain.organisation;

import java.io.Serializable;
import java.util.List;

/** What a row of a file brings about: something new, changed or ended. */
public record ImportChange(int row, Effect effect, String name, List<Difference> differences) implements Serializable {

    /** What happens to what the row is about. */
    public enum Effect {
        ADDED,
        CHANGED,
        ENDED
    }

    /** One value as it is and as it becomes, in the words of the file; empty for nothing. */
    public record Difference(ImportColumn column, String was, String becomes) implements Serializable {}
}
