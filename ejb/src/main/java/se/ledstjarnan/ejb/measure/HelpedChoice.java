package se.ledstjarnan.ejb.measure;

import java.io.Serializable;

/** What a list of judged measures can be narrowed to. */
public record HelpedChoice(Of of, String value, String name) implements Serializable {

    public enum Of {
        CATEGORY,
        INDICATOR,
        OPERATION,
        UNIT
    }
}
