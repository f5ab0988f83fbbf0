package se.ledstjarnan.domain.responsibility;

/** What can be done with a distribution. */
public enum DistributionAction {
    /** Keep the document that it is written in. */
    ATTACH,
    ACCEPT,
    DECLINE,
    /** Give back what one has accepted. */
    RETURN,
    WITHDRAW,
    END,
    /** Whoever distributes does it without the one who declined or gave it back. */
    SETTLE
}
