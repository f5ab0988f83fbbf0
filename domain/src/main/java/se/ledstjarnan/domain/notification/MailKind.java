package se.ledstjarnan.domain.notification;

/**
 * What a mail tells. Each has a subject and a text of its own, in which only the number and the link are set in; there is no way to
 * put a name or something somebody wrote into a mail.
 */
public enum MailKind {
    /** A report has come in that the recipient receives. */
    CASE_RECEIVED,
    /** The reporter is thanked and given the number. */
    REPORT_THANKS,
    /** The case needs more from the reporter. */
    COMPLETION_ASKED,
    /** The case asks for something from somebody invited to it. */
    INVITED,
    /** The case has been given to the recipient, or somebody has moved it there. */
    CASE_HANDED_OVER,
    /** The reporter has feedback to read. */
    FEEDBACK_GIVEN,
    /** A suspicion of lex Sarah or lex Maria needs those designated. */
    SUSPICION_RAISED,
    /** A lex Sarah case needs the unit's manager to protect somebody. */
    LEX_SARAH_PROTECT,
    /** The reporter's report of a missförhållande has been received. */
    LEX_SARAH_RECEIPT,
    LEX_SARAH_GIVEN,
    /** A proposal waits for the recipient, who may decide. */
    LEX_SARAH_PROPOSED,
    /** The decider wants more of the investigation. */
    LEX_SARAH_RETURNED,
    LEX_SARAH_DECIDED,
    /** The reporter has been told what it came to. */
    LEX_SARAH_TOLD,
    /** The lex Sarah case of a deviation that the recipient handles has ended: what is left there is to be done. */
    LEX_SARAH_ENDED,
    /** A lex Maria case needs the unit's manager to protect the patient. */
    LEX_MARIA_PROTECT,
    LEX_MARIA_GIVEN,
    /** A case is judged, and waits for the recipient, who is designated to notify, to decide. */
    LEX_MARIA_DECIDE,
    LEX_MARIA_DECIDED,
    /** The reporter has been told what it came to. */
    LEX_MARIA_TOLD,
    /** Something learned of an event has been shared with the recipient's units. */
    LEX_MARIA_LEARNING,
    /** What was asked of the reporter has come, or the reporter has added something. */
    REPORT_COMPLETED,
    /** Somebody who was invited has answered. */
    CONTRIBUTION_GIVEN,
    /** The reporter's case is closed, or thanked for. */
    REPORT_ENDED,
    CASE_REOPENED,
    INVITATION_DUE_SOON,
    INVITATION_OVERDUE,
    /** A sample of who has read cases is to be checked. */
    LOG_SAMPLE_DUE_SOON,
    LOG_SAMPLE_OVERDUE,
    YEARLY_DUTY_DUE_SOON,
    YEARLY_DUTY_OVERDUE,
    MEASURE_GIVEN,
    CASE_DUE_SOON,
    CASE_OVERDUE,
    CASE_ESCALATED,
    /** A limit of the law, or the municipality's target for it, is near in a case that the recipient is to act on. */
    LAW_DUE_SOON,
    /** It has passed. */
    LAW_OVERDUE,
    /** Documents have waited for their number of the register longer than a working day. */
    REGISTRATION_OVERDUE,
    MEASURE_DUE_SOON,
    MEASURE_OVERDUE,
    MEASURE_ESCALATED,
    /** The effect of a measure is to be judged. */
    VERDICT_DUE_SOON,
    VERDICT_OVERDUE,
    VERDICT_ESCALATED,
    /** The quarter soon ends, and the numbers of the recipient's units are not known. */
    DENOMINATORS_DUE_SOON,
    /** A version of a document waits for the recipient's approval. */
    ROUTINE_SUBMITTED,
    ROUTINE_RETURNED,
    ROUTINE_APPROVED,
    /** Somebody proposes a change of a document that the recipient answers for. */
    ROUTINE_PROPOSED,
    /** The recipient's own proposal has an answer. */
    ROUTINE_PROPOSAL_ANSWERED,
    /** The recipient is asked to confirm having read a document. */
    ROUTINE_TO_READ,
    ROUTINE_READING_DUE_SOON,
    ROUTINE_READING_OVERDUE,
    /** A new or changed document concerns the units that the recipient leads. */
    ROUTINE_PASSED_ON,
    /** The recipient has not said that it is received. */
    ROUTINE_NOT_RECEIVED,
    /** A document in force is to be reviewed. */
    ROUTINE_REVIEW_DUE_SOON,
    ROUTINE_REVIEW_OVERDUE,
    /** Care tasks have been delegated to the recipient, who is to accept or decline. */
    DELEGATION_GIVEN,
    /** A decision of delegation has been made, as MAS is to be told. */
    DELEGATION_DECIDED,
    /** The receiver has accepted or declined what the recipient delegated. */
    DELEGATION_ANSWERED,
    DELEGATION_REVOKED,
    /** It ended with the employment. */
    DELEGATION_ENDED,
    DELEGATION_DUE_SOON,
    DELEGATION_EXPIRED,
    /** A task has been distributed to the recipient, who is to accept or decline it. */
    TASK_PROPOSED,
    /** What the recipient has distributed was accepted, declined or given back. */
    TASK_ANSWERED,
    /** The last day of a distributed task comes near, as the receiver and the giver are told. */
    TASK_ENDING,
    /** A task distributed to the recipient has been taken back. */
    TASK_TAKEN_BACK,
    /** A step of a plan of competence is to be done. */
    COMPETENCE_STEP_DUE_SOON,
    COMPETENCE_STEP_OVERDUE,
    /** A supplier is to confirm its quality system. */
    SUPPLIER_CONFIRM_DUE_SOON,
    SUPPLIER_CONFIRM_OVERDUE,
    /** A supplier is to mend what was found at a visit. */
    SUPPLIER_FINDING_DUE_SOON,
    SUPPLIER_FINDING_OVERDUE,
    /** It is to be decided whether an agreement is prolonged. */
    SUPPLIER_AGREEMENT_DUE_SOON,
    SUPPLIER_AGREEMENT_OVERDUE,
    /** A survey, or the recipient's part of it, is to be answered. */
    SURVEY_DUE_SOON,
    SURVEY_OVERDUE,
    /** The recipient leads a risk analysis, or takes part in it, from now on. */
    RISK_JOINED,
    /** A risk analysis is to be decided or followed up. */
    RISK_DUE_SOON,
    RISK_OVERDUE,
    /** A check is to be carried out, or the recipient's sheet of one to be answered. */
    CHECK_DUE_SOON,
    CHECK_OVERDUE,
    /** A report of a supervision authority or of auditors is to be answered. */
    REVIEW_ANSWER_DUE_SOON,
    REVIEW_ANSWER_OVERDUE,
    /** A control of the internal control plan is to be carried out. */
    CONTROL_DUE_SOON,
    CONTROL_OVERDUE,
    /** An internal control plan is to be followed up. */
    CONTROL_FOLLOW_UP_DUE_SOON,
    CONTROL_FOLLOW_UP_OVERDUE,
    /** Outcomes of an indicator that the recipient answers for are to be entered. */
    OUTCOME_DUE_SOON,
    OUTCOME_OVERDUE,
    /** The recipient's comment on a goal has an answer. */
    GOAL_COMMENT_ANSWERED,
    /** A check-up of an action plan is to be held. */
    PLAN_CHECK_UP_DUE_SOON,
    PLAN_CHECK_UP_OVERDUE,
    /** The last day of an activity that the recipient carries out. */
    ACTIVITY_DUE_SOON,
    ACTIVITY_OVERDUE,
    /** The recipient is of the analysis group from a day on. */
    ANALYSIS_APPOINTED,
    /** The group begins with the analysis of a period. */
    ANALYSIS_BEGUN,
    /** The decision basis of an analysis is to be handed over. */
    ANALYSIS_DUE_SOON,
    ANALYSIS_OVERDUE,
    /** A decision basis has come to the board, whose decisions are to be recorded. */
    ANALYSIS_HANDED_OVER,
    /** The board has decided on a proposal of the group. */
    ANALYSIS_DECIDED,
    /** The recipient is called to a meeting of a political body. */
    BOARD_CALLED,
    /** The recipient is to see to that something decided at a meeting is carried out. */
    BOARD_ASSIGNED,
    BOARD_FOLLOW_UP_DUE_SOON,
    BOARD_FOLLOW_UP_OVERDUE,
    /** How the quality work is going is approved, for a meeting. */
    BOARD_REPORT_APPROVED,
    /** The unit that the recipient works in has been reorganised. */
    REORGANISED,
    /** A planned reorganisation could not be carried out on its day. */
    REORGANISATION_HINDERED,
    /** Cases whose time of keeping is out have been put on a list. */
    DISPOSAL_LIST_MADE,
    /** A report that the recipient writes in has been drafted. */
    MADE_REPORT_DRAFTED,
    /** Another of those who approve a report has signed it. */
    MADE_REPORT_SIGNED,
    MADE_REPORT_APPROVED,
    /** A body of the municipality's chain has received it. */
    MADE_REPORT_HANDED_OVER
}
