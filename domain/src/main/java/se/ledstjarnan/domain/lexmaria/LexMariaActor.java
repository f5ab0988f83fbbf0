package se.ledstjarnan.domain.lexmaria;

/** What a person is to a lex Maria case; worked out from roles, organisation and designations of the day at each request. */
public enum LexMariaActor {
    /** Designated to receive lex Maria or to notify it, or given the case to investigate. */
    HANDLER,
    /** Designated that day to decide on and make notifications (HSLF-FS 2017:41 4 §). */
    NOTIFIER,
    /** Follows the whole of health care, or the whole administration. */
    OVERSEER,
    /** Leads the unit: sees what protecting the patient needs, unless concerned. */
    PROTECTOR
}
