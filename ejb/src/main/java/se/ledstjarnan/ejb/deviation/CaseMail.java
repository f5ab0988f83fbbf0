package se.ledstjarnan.ejb.deviation;

/** What somebody is told by mail about a case; the words are in the mail templates, never names or texts of the case. */
enum CaseMail {
    /** A new report waits for you. */
    REPORTED,
    /** What you asked the reporter for has come. */
    COMPLETED,
    /** The reporter has added something. */
    ADDED,
    /** You handle this case now. */
    ASSIGNED,
    /** Your report needs completing. */
    SENT_BACK,
    /** You are asked to contribute. */
    INVITED,
    /** A contributor has answered. */
    ANSWERED,
    /** Your report has had a reply. */
    REPLIED,
    /** Your report is closed, or thanked for. */
    ENDED,
    REOPENED,
    /** A case that may be lex Sarah or lex Maria waits for you, who are designated. */
    SUSPECTED,
    /** The suspicion is lifted; the case is back with you. */
    BACK,
    /** A linked case under the other law waits for you. */
    TWIN
}
