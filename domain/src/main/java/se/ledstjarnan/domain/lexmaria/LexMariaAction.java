package se.ledstjarnan.domain.lexmaria;

/** What can be done to a lex Maria case; {@link LexMariaProcess} says by whom and when. */
public enum LexMariaAction {
    /** Receives the suspicion and begins to investigate. */
    START,
    ASSIGN,
    /** Notes an immediate measure that protects the patient. */
    PROTECT,
    /** Writes down the assignment of the event analysis: purpose, who gave it, team and method. */
    COMMISSION,
    /** Adds to the course of events. */
    TELL,
    CAUSE,
    NOTE,
    /** How serious the harm is by the definition of PSL 1 kap. 5 §. */
    JUDGE,
    /** Decides that IVO is to be told, or not. */
    DECIDE,
    /** Clearly nothing to notify: a documented standpoint without a full analysis. */
    CONCLUDE_QUICKLY,
    FINISH,
    NOTIFY,
    SEND_INVESTIGATION,
    IVO_DECIDED,
    INFORM,
    /** A medical device was involved. */
    DEVICE,
    /** A licensed person may be a danger to patient safety (PSL 3 kap. 7 §). */
    LICENSEE,
    /** Shares what was learned with units, without anybody who can be recognised. */
    SHARE,
    CLOSE,
    REOPEN
}
