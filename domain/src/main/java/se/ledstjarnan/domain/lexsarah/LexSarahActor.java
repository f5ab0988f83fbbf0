package se.ledstjarnan.domain.lexsarah;

/** What a person is to a lex Sarah case; worked out from roles, organisation and designations of the day at each request. */
public enum LexSarahActor {
    /** Designated to receive lex Sarah, or given the case to investigate. */
    HANDLER,
    /** May decide that day, by delegation or role; reads the whole case. */
    DECIDER,
    /** A member, or the secretary, of the political body that decides: sees the basis of the decision and nothing else. */
    BODY,
    /** Follows the whole administration. */
    OVERSEER,
    /** Leads the unit: sees what protecting the person needs, unless concerned. */
    PROTECTOR
}
