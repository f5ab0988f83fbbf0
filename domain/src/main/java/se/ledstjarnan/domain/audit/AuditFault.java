package se.ledstjarnan.domain.audit;

import java.io.Serializable;

/**
 * What the verification found wrong, and where.
 *
 * @param chain the case, such as {@code deviation:123}
 * @param seq the number in the chain of the entry that is wrong or missing
 */
public record AuditFault(String chain, long seq, Kind kind) implements Serializable {

    /** In what way an entry is wrong. */
    public enum Kind {
        /** The entry does not say what it said when it was sealed, or was made without the key. */
        CHANGED,
        /** No entry has this number, though later ones exist. */
        MISSING,
        /** The entry does not follow the one before it: something was put in, exchanged or put in another order. */
        DOES_NOT_FOLLOW,
        /** The chain was this long when its end was exported, and is shorter now. */
        CUT_OFF,
        /** The entry is not the one that was exported under this number: the chain was written anew. */
        REWRITTEN,
        /** A file of exported ends, named by its date in place of a chain, does not carry a valid seal. */
        EXPORT_CHANGED
    }
}
