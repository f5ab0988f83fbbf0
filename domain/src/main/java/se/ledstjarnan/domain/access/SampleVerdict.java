package se.ledstjarnan.domain.access;

/** What whoever checks a sample finds of one reading. */
public enum SampleVerdict {
    /** The reader needed it for the work. */
    JUSTIFIED,
    /** Asked about, and still neither. */
    CANNOT_TELL,
    /** The reader had no need of it; what is done about that is told in the conclusion. */
    UNJUSTIFIED
}
