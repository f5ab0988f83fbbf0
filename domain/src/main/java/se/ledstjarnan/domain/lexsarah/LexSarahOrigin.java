package se.ledstjarnan.domain.lexsarah;

/** How a missförhållande came to those who handle lex Sarah. */
public enum LexSarahOrigin {
    /** Reported as one by an employee. */
    REPORT,
    /** Suspected in a deviation, which stays and is linked. */
    DEVIATION,
    /** A private performer told of a report it had received (SoL 27 kap. 4 §, LSS 24 d §). */
    PERFORMER
}
