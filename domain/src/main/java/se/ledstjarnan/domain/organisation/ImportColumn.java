package se.ledstjarnan.domain.organisation;

import java.text.Normalizer;
import java.util.Locale;

/** A column of a file of the organisation, known by its heading whatever its case, blanks and marks: "E-post" is "epost". */
public enum ImportColumn {
    CODE("enhetsid"),
    NAME("namn"),
    KIND("slag"),
    PARENT("overordnad"),
    LAWS("lagar"),
    MAIN_LAW("huvudlag"),
    OPERATION("verksamhet"),
    FROM("fran"),
    TO("till"),
    USERNAME("anvandarnamn"),
    GIVEN_NAME("fornamn"),
    FAMILY_NAME("efternamn"),
    TITLE("titel"),
    EMAIL("epost"),
    ACTIVE("aktiv"),
    TASK("uppgift");

    private final String word;

    ImportColumn(String word) {
        this.word = word;
    }

    /** Whether this is the column meant by the heading. */
    public boolean isNamed(String heading) {
        return plain(heading).equals(word);
    }

    /** Letters only, in lower case, without what stands over or under them. */
    static String plain(String typed) {
        return Normalizer.normalize(typed.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9]", "");
    }
}
