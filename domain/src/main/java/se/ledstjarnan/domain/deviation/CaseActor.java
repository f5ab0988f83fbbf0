package se.ledstjarnan.domain.deviation;

/** What a person is to a case; worked out from roles, organisation and invitations at each request. */
public enum CaseActor {
    /** Wrote the report: sees it, its timeline and the replies; nothing of the investigation. */
    REPORTER,
    /** Receives, investigates and closes: the receiving unit's manager, the appointed handler, or those designated. */
    HANDLER,
    /** Follows the whole compartment: MAS, kvalitetssamordnare, socialchef. */
    OVERSEER,
    /** Reads the case without a part in its handling, as the unit's manager when others handle it. */
    READER,
    /** Sees only what protecting the person needs, while others handle a suspected missförhållande. */
    PROTECTOR,
    /** Was asked to add a professional's part. */
    CONTRIBUTOR
}
