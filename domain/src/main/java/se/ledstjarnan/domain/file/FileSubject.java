package se.ledstjarnan.domain.file;

import java.util.EnumSet;
import java.util.Set;

/** What a file may belong to, and so which kinds there are, how many, and whether what is written in them is searched. */
public enum FileSubject {
    /** What a supplier has handed in of its self-monitoring. */
    SUPPLIER_RESULT(FileKind.COMMON, 10, false),
    /** The answer to a survey, an index or a registry. */
    SURVEY(FileKind.COMMON, 10, false),
    /** What a distribution of a task is written in. */
    DISTRIBUTION(FileKind.COMMON, 3, false),
    /** What was seen at a check or an inspection; kept as it is once that is signed. */
    CHECK(FileKind.COMMON, 10, false),
    /** A report of a supervision authority or of auditors, with what belongs to it; kept as it is once that is closed. */
    REVIEW(FileKind.COMMON, 10, false),
    /** A governing document, over all its versions; each of them has a few. */
    ROUTINE(EnumSet.allOf(FileKind.class), 1_000, true);

    private final Set<FileKind> kinds;
    private final int most;
    private final boolean searched;

    FileSubject(Set<FileKind> kinds, int most, boolean searched) {
        this.kinds = kinds;
        this.most = most;
        this.searched = searched;
    }

    public Set<FileKind> kinds() {
        return EnumSet.copyOf(kinds);
    }

    public int most() {
        return most;
    }

    public boolean isSearched() {
        return searched;
    }
}
