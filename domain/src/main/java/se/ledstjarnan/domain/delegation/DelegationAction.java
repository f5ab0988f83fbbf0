package se.ledstjarnan.domain.delegation;

/** What can be done with a delegation. What it says is never changed: whoever wants it otherwise revokes it and decides anew. */
public enum DelegationAction {
    GIVE,
    ACCEPT,
    DECLINE,
    REVOKE,
    /** The employment ended, and the delegation with it. */
    END
}
