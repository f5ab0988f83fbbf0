package se.ledstjarnan.domain.audit;

import java.util.EnumSet;
import java.util.Set;

/**
 * Why somebody looked at who a case concerns, or took out what the log knows of a person. One of a few words, since the log holds no
 * text that anybody wrote.
 */
public enum AuditReason {
    /** To find out what happened. */
    INVESTIGATE,
    /** To reach the individual or the relatives. */
    CONTACT,
    /** To see to the individual's safety now. */
    PROTECT,
    /** To follow up how the case is handled. */
    OVERSEE,
    /** The individual asked for it (PDL 8 kap. 5 §). */
    PERSONS_REQUEST,
    /** Somebody may have looked without need. */
    SUSPECTED_MISUSE,
    /** A supervising authority asked for it. */
    AUTHORITY_REQUEST;

    /** Those for which a person may be shown. */
    public static Set<AuditReason> toShow() {
        return EnumSet.of(INVESTIGATE, CONTACT, PROTECT, OVERSEE, PERSONS_REQUEST);
    }

    /** Those for which an extract of the log may be taken out. */
    public static Set<AuditReason> toExtract() {
        return EnumSet.of(PERSONS_REQUEST, SUSPECTED_MISUSE, AUTHORITY_REQUEST);
    }
}
