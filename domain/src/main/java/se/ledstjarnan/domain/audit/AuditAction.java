package se.ledstjarnan.domain.audit;

/** What was done, in few words that fit every kind of case; which case and which part of it is said by the entry's object. */
public enum AuditAction {
    /** Looked at; the same case by the same person within ten minutes is one entry. */
    READ,
    /** Looked at who the case is about. */
    READ_PERSON,
    /** Opened or saved an attached file or a document. */
    DOWNLOAD,
    /** Took a list or several cases out of the system. */
    EXPORT,
    CREATE,
    CHANGE,
    /** Moved on to another status. */
    STEP,
    /** Added a note, a part, a file or feedback. */
    ADD,
    /** Gave, moved or took away somebody's access. */
    ACCESS,
    APPROVE,
    /** Handed to another body or register. */
    HAND_OVER,
    /** Disposed of according to the disposal schedule. */
    DISPOSE,
    /** Changed how the system works: organisation, settings, jobs. */
    ADMINISTER
}
