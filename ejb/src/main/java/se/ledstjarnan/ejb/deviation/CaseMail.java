package se.ledstjarnan.ejb.deviation;

import se.ledstjarnan.domain.notification.MailKind;

/** What somebody is told by mail about a case, and whether it leads to the reporter's page or to the case. */
enum CaseMail {
    /** A new report waits for you. */
    REPORTED(MailKind.CASE_RECEIVED, false),
    /** What you asked the reporter for has come. */
    COMPLETED(MailKind.REPORT_COMPLETED, false),
    /** The reporter has added something. */
    ADDED(MailKind.REPORT_COMPLETED, false),
    /** You handle this case now. */
    ASSIGNED(MailKind.CASE_HANDED_OVER, false),
    /** Your report needs completing. */
    SENT_BACK(MailKind.COMPLETION_ASKED, true),
    /** You are asked to contribute. */
    INVITED(MailKind.INVITED, false),
    /** A contributor has answered. */
    ANSWERED(MailKind.CONTRIBUTION_GIVEN, false),
    /** Your report has had a reply. */
    REPLIED(MailKind.FEEDBACK_GIVEN, true),
    /** Your report is closed, or thanked for. */
    ENDED(MailKind.REPORT_ENDED, true),
    /** Your report is open again. */
    REOPENED(MailKind.CASE_REOPENED, true),
    /** A case that you handle is open again. */
    YOURS_REOPENED(MailKind.CASE_REOPENED, false),
    /** A case that may be lex Sarah or lex Maria waits for you, who are designated. */
    SUSPECTED(MailKind.SUSPICION_RAISED, false),
    /** The suspicion is lifted; the case is back with you. */
    BACK(MailKind.CASE_RECEIVED, false),
    /** The lex Sarah case has ended; the deviation is left to end. */
    LEFT(MailKind.LEX_SARAH_ENDED, false),
    /** A linked case under the other law waits for you. */
    TWIN(MailKind.CASE_RECEIVED, false);

    private final MailKind kind;
    private final boolean toReporter;

    CaseMail(MailKind kind, boolean toReporter) {
        this.kind = kind;
        this.toReporter = toReporter;
    }

    MailKind kind() {
        return kind;
    }

    boolean isToReporter() {
        return toReporter;
    }

    /** The page that the mail leads to. */
    String path(String number) {
        return (toReporter ? "/deviation/myreport.xhtml?number=" : "/deviation/case.xhtml?number=") + number;
    }
}
