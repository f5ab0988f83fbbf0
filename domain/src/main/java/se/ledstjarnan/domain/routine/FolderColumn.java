package se.ledstjarnan.domain.routine;

import java.util.List;
import java.util.Locale;

/** The columns of the table that goes with a folder of documents, by their Swedish headings. */
public enum FolderColumn {
    FILE("fil", "filnamn"),
    TITLE("titel", "rubrik", "dokumentnamn"),
    KIND("typ", "dokumenttyp"),
    RESPONSIBLE("ansvarig", "dokumentansvarig"),
    AREAS("område", "områden", "lagrum"),
    UNITS("enheter", "enhet", "gäller för"),
    DECIDED("fastställd", "beslutad", "beslutades den"),
    REVIEW("ses över senast", "revideras", "giltig till");

    private final List<String> names;

    FolderColumn(String... names) {
        this.names = List.of(names);
    }

    public boolean isNamed(String heading) {
        return names.contains(heading.strip().toLowerCase(Locale.ROOT));
    }

    /** As the sample has it. */
    public String heading() {
        return names.get(0);
    }

    /** Whether a table without it cannot be taken in. */
    public boolean isNeeded() {
        return this == FILE || this == KIND || this == RESPONSIBLE || this == AREAS;
    }
}
