package se.ledstjarnan.domain.lexsarah;

/** What can be done to a lex Sarah case; {@link LexSarahProcess} says by whom and when. */
public enum LexSarahAction {
    /** Receives the report, chooses the law, and begins to investigate; the reporter gets a receipt. */
    START,
    ASSIGN,
    /** Notes an immediate measure that protects somebody. */
    PROTECT,
    NOTE,
    PROPOSE,
    /** Clearly no missförhållande: a documented standpoint without a full investigation. */
    PROPOSE_QUICKLY,
    /** The decider wants more. */
    RETURN,
    /** Obviously serious before the investigation is finished. */
    FIND_SERIOUS,
    DECIDE,
    NOTIFY,
    SEND_INVESTIGATION,
    IVO_DECIDED,
    INFORM,
    CLOSE,
    REOPEN
}
