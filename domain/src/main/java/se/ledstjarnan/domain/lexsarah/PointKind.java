package se.ledstjarnan.domain.lexsarah;

/**
 * What a heading of the investigation template is for: the nine that an investigation must show (SOSFS 2011:5 5 kap.), the two
 * accounts, and the municipality's own. The wording is the template's.
 */
public enum PointKind {
    EVENT,
    NOTICED,
    WHEN,
    CAUSES,
    EARLIER,
    AGAIN,
    MEASURES,
    OTHER,
    /** The decision or standpoint; written by deciding, not as an entry. */
    STANDPOINT,
    INDIVIDUAL,
    RELATIVES,
    OWN;

    /** Demanded before a proposal in full: the first eight, and the account of the individual or why there is none. */
    public boolean isDemanded() {
        return compareTo(STANDPOINT) < 0 || this == INDIVIDUAL;
    }

    /** Whether entries are written under it. */
    public boolean takesEntries() {
        return this != STANDPOINT;
    }
}
