package se.ledstjarnan.domain.organisation;

/** A language that reporters may read in. Nothing that is stored depends on it. */
public enum Language {
    SWEDISH("sv"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As BCP 47 has it. */
    public String tag() {
        return tag;
    }

    /** Swedish for anything that is none. */
    public static Language of(String tag) {
        return ENGLISH.tag.equals(tag) ? ENGLISH : SWEDISH;
    }
}
