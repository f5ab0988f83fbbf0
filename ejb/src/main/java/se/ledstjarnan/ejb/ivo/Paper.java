package se.ledstjarnan.ejb.ivo;

import java.io.Serializable;

/** A document to save: its name, what it is, and its content. */
public record Paper(String fileName, String mediaType, byte[] content) implements Serializable {

    /** Which document is asked for. */
    public enum Kind {
        INVESTIGATION,
        NOTIFICATION,
        /** The two, the text to paste and the attachments, in one file. */
        PACKAGE
    }

    public static Paper pdf(String name, byte[] content) {
        return new Paper(name + ".pdf", "application/pdf", content);
    }
}
