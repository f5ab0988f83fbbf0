package se.ledstjarnan.domain.notification;

/** What may wait for a person, as the menu and the start page count it. */
public enum WaitingKind {
    /** Cases to handle, or to contribute to. */
    CASES,
    /** Questions to the person as a contributor, not answered. */
    INVITATIONS,
    /** Own reports that were sent back. */
    RETURNED_REPORTS,
    /** A report begun but not sent. */
    DRAFTS,
    /** Lex Sarah cases whose next step is the person's. */
    LEX_SARAH,
    /** Lex Maria cases whose next step is the person's. */
    LEX_MARIA,
    /** Own measures, or judgements of their effect, whose day has passed. */
    MEASURES_LATE,
    /** The same, due within a week. */
    MEASURES_SOON,
    /** Reports: drafts to write in, or approved ones to hand over. */
    MADE_REPORTS,
    /** What the board is to be told of, whose summary is to be written. */
    BOARD_TO_WRITE,
    /** What is attested, and waits for the board's meeting. */
    BOARD_TO_HAND,
    /** Items of meetings that have been held, to record the decision of. */
    BOARD_MINUTES,
    /** Meetings within a month whose report of how the quality work is going is to be written. */
    BOARD_REPORTS,
    /** Decisions of meetings that the person is to see to. */
    BOARD_FOLLOW_UPS,
    /** Meetings that the person, as one of the elected, is called to. */
    BOARD_MEETINGS,
    /** Samples of the log to check. */
    LOG_SAMPLES,
    /** Those of them whose day has passed. */
    LOG_SAMPLES_LATE,
    /** Governing documents to confirm having read. */
    ROUTINES_TO_READ,
    /** New and changed documents that the person, as a manager, has not received. */
    ROUTINES_TO_RECEIVE,
    /** Those that the staff of the person's units has not heard of. */
    ROUTINES_TO_PASS_ON,
    /** Versions of governing documents that wait for the person's approval. */
    ROUTINES_TO_APPROVE,
    /** Governing documents whose day of review has passed. */
    ROUTINES_TO_REVIEW,
    /** Changes of documents that somebody has proposed, and the person answers. */
    ROUTINE_PROPOSALS,
    /** Delegations of care tasks that the person has received and not answered. */
    DELEGATIONS_TO_ANSWER,
    /** Those that the person has given, and that are soon over. */
    DELEGATIONS_EXPIRING,
    /** Those of the person's units that are soon over. */
    STAFF_DELEGATIONS_EXPIRING,
    /** Tasks distributed to the person, to accept or decline. */
    TASKS_TO_ANSWER,
    /** Tasks that nobody has, or not the one who should, that the person is to see to. */
    TASK_GAPS,
    /** Suppliers of which something is to be done. */
    SUPPLIERS,
    /** Parts of surveys to give, and surveys to answer soon. */
    SURVEYS,
    /** Risk analyses to decide or to follow up soon. */
    RISKS,
    /** Rounds of the analysis whose basis is to be handed over soon. */
    ANALYSIS,
    /** Proposals at the board whose decision is to be recorded. */
    ANALYSIS_TO_RECORD,
    /** Checks to begin, to sign or to answer soon. */
    CHECKS,
    /** Reports of supervision authorities and auditors to answer within a month. */
    REVIEWS_TO_ANSWER,
    /** Findings of such reports to decide on. */
    REVIEW_FINDINGS,
    /** Controls of the internal control plan to carry out soon, plans to follow up, and those to be decided. */
    CONTROLS,
    /** Outcomes of indicators to enter. */
    OUTCOMES,
    /** Comments on goals, by those that the person leads, to answer. */
    GOAL_COMMENTS,
    /** Own activities of action plans, and check-ups of those the person answers for, that are to be done soon. */
    PLANS,
    /** Resource needs that wait for the board's answer. */
    RESOURCE_NEEDS,
    /** Lists of cases to remove that wait to be gone through, or for approval by somebody else. */
    DISPOSAL_LISTS,
    /** Full exports that somebody else has ordered, to approve or refuse. */
    FULL_EXPORTS,
    /** Documents that wait for a number of the register. */
    REGISTRATIONS,
    /** Those of them that have waited for longer than a working day. */
    REGISTRATIONS_LATE
}
