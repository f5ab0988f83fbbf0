package se.ledstjarnan.domain.deviation;

/** What still hinders the closing of a case, in the order in which it is usually mended. */
public enum Missing {
    /** The investigation does not say what happened. */
    WHAT_HAPPENED,
    /** No cause is assessed. */
    CAUSE,
    /** A measure is neither done nor reasoned away. */
    MEASURES,
    /** A contributor has not answered. */
    INVITATIONS,
    /** The reporter has had no reply. */
    FEEDBACK,
    /** Documents of the case are registered, and the register has given it no number yet. */
    REGISTER_NUMBER
}
