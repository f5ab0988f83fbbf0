package se.ledstjarnan.domain.disposal;

/** Why a case is not removed although its time is out; stored. The database finds them. */
public enum Hinder {
    APPEALED,
    HELD,
    /** Notified to IVO, which has not decided. */
    AT_IVO,
    OPEN_MEASURE,
    /** A case that it is tied to is open. */
    TIED_OPEN,
    /** The event has another case that is kept. */
    TIED_KEPT,
    UNREGISTERED,
    /** Is to stand in a report, or be told to the board, and has not yet. */
    UNREPORTED,
    /** Lies in a delivery to the archive that nobody has received yet. */
    ARCHIVING,
    /** Was opened again after the list was made. */
    REOPENED
}
