package se.ledstjarnan.domain.regulation;

import static se.ledstjarnan.domain.regulation.EvidenceSort.LACK;
import static se.ledstjarnan.domain.regulation.EvidenceSort.PART;
import static se.ledstjarnan.domain.regulation.EvidenceSort.PROOF;

/** What the system can count to show that a requirement is met, or that something is wanting. Where it says nothing else, of today. */
public enum Evidence {
    DECISIONS_ON_SYSTEM(PROOF),
    /** Of the last twelve months, as all that are said to have been done. */
    DECISIONS_FOLLOWED_UP(PROOF),
    TASKS_IN_REGISTER(PROOF),
    /** Roles and units without a holder, and distributions that nobody answers for. */
    DUTY_GAPS(LACK),
    PROCESSES_ESTABLISHED(PROOF),
    PROCESSES_WITHOUT_ACTIVITIES(LACK),
    ACTIVITIES_IN_ORDER(PROOF),
    ACTIVITIES_WITH_ROUTINES(PROOF),
    ACTIVITIES_WITHOUT_ROUTINES(LACK),
    COOPERATION_ACTIVITIES(PROOF),
    ROUTINES_IN_FORCE(PROOF),
    /** Subjects and areas in which there must be a document for the whole administration. */
    REQUIRED_MISSING(LACK),
    REVIEWS_OVERDUE(LACK),
    ROUTINES_RENEWED(PROOF),
    RECEIPTS_GIVEN(PROOF),
    /** Persons who should have confirmed a document, counted once for each. */
    RECEIPTS_OVERDUE(LACK),
    /** Meetings of the staff and training held. */
    MEETINGS_HELD(PROOF),
    /** Units in which no meeting or training was noted in twelve months. */
    UNITS_WITHOUT_MEETING(LACK),
    DEVIATIONS_REPORTED(PROOF),
    /** Units from which nothing was reported in twelve months. */
    UNITS_SILENT(LACK),
    COMPLAINTS_INVESTIGATED(PROOF),
    /** Open for longer than the municipality's own target, as the next two. */
    COMPLAINTS_OLD(LACK),
    FEEDBACK_GIVEN(PROOF),
    HSL_CASES_INVESTIGATED(PROOF),
    HSL_CASES_OLD(LACK),
    LEX_SARAH_DECIDED(PROOF),
    LEX_SARAH_OLD(LACK),
    CAUSES_FOUND(PROOF),
    REPORTS_COMPILED(PROOF),
    MEASURES_DONE(PROOF),
    MEASURES_OVERDUE(LACK),
    EFFECTS_JUDGED(PROOF),
    EFFECTS_OVERDUE(LACK),
    /** Employees whose competence has been followed up. */
    COMPETENCE_FOLLOWED_UP(PROOF),
    COMPETENCE_STEPS_OVERDUE(LACK),
    /** Suppliers with an agreement that holds, followed up by a visit. */
    SUPPLIERS_VISITED(PROOF),
    /** Suppliers that have not confirmed in time that they have a quality system. */
    SUPPLIERS_UNCONFIRMED(LACK),
    SUPPLIER_FINDINGS_OVERDUE(LACK),
    /** Analyses decided. */
    RISK_ANALYSES(PROOF),
    RISKS_ASSESSED(PROOF),
    /** Analyses that should have been followed up. */
    RISK_FOLLOW_UPS_OVERDUE(LACK),
    /** Checks signed in the units. */
    CHECKS_SIGNED(PROOF),
    /** Planned checks, once for each unit, whose last day has passed. */
    CHECKS_LATE(LACK),
    /** Units that have signed no check in twelve months. */
    UNITS_UNCHECKED(LACK),
    /** Findings of the last twelve months that no measure has come from. */
    CHECK_FINDINGS_OPEN(LACK),
    /** Findings of reports from supervision authorities and auditors, received within twelve months, that measures have come from. */
    REVIEW_FINDINGS_MEASURED(PROOF),
    /** Findings of reports not closed that nothing has been decided of. */
    REVIEW_FINDINGS_OPEN(LACK),
    /** Reports whose last day to answer has passed. */
    REVIEWS_UNANSWERED(LACK),
    /** Controls of decided internal control plans that have shown something. */
    CONTROLS_CARRIED_OUT(PROOF),
    /** Months of controls that have passed without the control. */
    CONTROLS_LATE(LACK),
    CASES_DOCUMENTED(PROOF),
    REGISTRATIONS_LATE(LACK),
    GOALS_DECIDED(PROOF),
    OUTCOMES_LATE(LACK),
    QUALITY_REPORT(PART);

    private final EvidenceSort sort;

    Evidence(EvidenceSort sort) {
        this.sort = sort;
    }

    public EvidenceSort sort() {
        return sort;
    }
}
