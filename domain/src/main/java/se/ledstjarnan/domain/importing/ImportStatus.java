package se.ledstjarnan.domain.importing;

/** How far a file of old cases has come. */
public enum ImportStatus {
    /** The file is here; what its columns hold is to be said. */
    UPLOADED,
    /** A job is to read all of it. */
    CHECK_ORDERED,
    /** Read; what is wrong with it, and what will be stored, is known. */
    CHECKED,
    /** A job is to store all of it. */
    STORE_ORDERED,
    STORED,
    /** Was stored, and its cases have been taken away again. */
    UNDONE,
    /** Left before it was stored. */
    DISCARDED;

    /** Whether a job is at it. */
    public boolean isUnderWay() {
        return this == CHECK_ORDERED || this == STORE_ORDERED;
    }

    public boolean isEnded() {
        return this == STORED || this == UNDONE || this == DISCARDED;
    }
}
