package se.ledstjarnan.ejb.board;

import java.io.Serializable;
import java.time.LocalDate;

/** Where something on an agenda is recorded as decided, beside the meeting. @param key of what was handed in */
public record DecidedElsewhere(String key, LocalDate day, String paragraph, String registerNumber)
        implements Serializable {

    /** Without its sign, which some write and some do not. */
    public String bareParagraph() {
        return paragraph.replaceFirst("^§+\\s*", "");
    }
}
