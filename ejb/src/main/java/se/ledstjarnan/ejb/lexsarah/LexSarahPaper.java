package se.ledstjarnan.ejb.lexsarah;

import java.io.Serializable;

/** A document to save: its name, what it is, and its content. */
public record LexSarahPaper(String fileName, String mediaType, byte[] content) implements Serializable {

    /** Which document is asked for. */
    public enum Kind {
        INVESTIGATION,
        NOTIFICATION,
        /** The two, the text to paste and the attachments, in one file. */
        PACKAGE
    }
}
