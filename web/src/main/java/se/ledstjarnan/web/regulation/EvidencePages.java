package se.ledstjarnan.web.regulation;

import se.ledstjarnan.domain.regulation.Evidence;

/** On which page the rows behind a figure are, with what narrows it to them. */
final class EvidencePages {

    private EvidencePages() {}

    /** Null where the product has no such page. */
    static String of(Evidence evidence) {
        return switch (evidence) {
            case DECISIONS_ON_SYSTEM, DECISIONS_FOLLOWED_UP -> "/responsibility/decisions.xhtml";
            case TASKS_IN_REGISTER -> "/responsibility/register.xhtml";
            case DUTY_GAPS -> "/responsibility/gaps.xhtml";
            case PROCESSES_ESTABLISHED,
                    PROCESSES_WITHOUT_ACTIVITIES,
                    ACTIVITIES_IN_ORDER,
                    ACTIVITIES_WITH_ROUTINES,
                    ACTIVITIES_WITHOUT_ROUTINES,
                    COOPERATION_ACTIVITIES -> "/routine/processes.xhtml";
            case ROUTINES_IN_FORCE, ROUTINES_RENEWED, RECEIPTS_GIVEN, RECEIPTS_OVERDUE -> "/routine/routines.xhtml";
            case MEETINGS_HELD, UNITS_WITHOUT_MEETING -> "/meeting/overview.xhtml";
            case REQUIRED_MISSING -> "/routine/required.xhtml";
            case REVIEWS_OVERDUE -> "/routine/routines.xhtml?tab=to_review";
            case DEVIATIONS_REPORTED, HSL_CASES_INVESTIGATED, HSL_CASES_OLD, CASES_DOCUMENTED, CAUSES_FOUND ->
                "/deviation/cases.xhtml";
            case COMPLAINTS_INVESTIGATED, COMPLAINTS_OLD, FEEDBACK_GIVEN -> "/deviation/cases.xhtml?kind=complaint";
            case UNITS_SILENT -> "/statistics/statistics.xhtml";
            case LEX_SARAH_DECIDED, LEX_SARAH_OLD -> "/lexsarah/cases.xhtml";
            case REPORTS_COMPILED -> "/report/reports.xhtml";
            case MEASURES_DONE, EFFECTS_JUDGED -> "/measure/measures.xhtml?state=every";
            case MEASURES_OVERDUE, EFFECTS_OVERDUE -> "/measure/measures.xhtml?state=late";
            case COMPETENCE_FOLLOWED_UP, COMPETENCE_STEPS_OVERDUE -> "/competence/overview.xhtml";
            case SUPPLIERS_VISITED -> "/supplier/grades.xhtml";
            case SUPPLIERS_UNCONFIRMED, SUPPLIER_FINDINGS_OVERDUE -> "/supplier/suppliers.xhtml?state=attention";
            case CHECKS_SIGNED, CHECK_FINDINGS_OPEN -> "/selfmonitoring/rounds.xhtml?state=signed";
            case REVIEW_FINDINGS_MEASURED -> "/review/reviews.xhtml?state=every";
            case REVIEW_FINDINGS_OPEN, REVIEWS_UNANSWERED -> "/review/reviews.xhtml?state=waiting";
            case CHECKS_LATE -> "/selfmonitoring/rounds.xhtml";
            case UNITS_UNCHECKED -> "/selfmonitoring/results.xhtml";
            case REGISTRATIONS_LATE -> "/registration/queue.xhtml";
            case RISK_ANALYSES, RISKS_ASSESSED -> "/risk/analyses.xhtml?state=every";
            case RISK_FOLLOW_UPS_OVERDUE -> "/risk/analyses.xhtml?state=late";
            case CONTROLS_CARRIED_OUT, CONTROLS_LATE -> "/internalcontrol/plans.xhtml";
            case GOALS_DECIDED -> "/goal/goals.xhtml?state=decided";
            case OUTCOMES_LATE -> "/goal/indicators.xhtml?state=stale";
            case QUALITY_REPORT -> null;
        };
    }
}
