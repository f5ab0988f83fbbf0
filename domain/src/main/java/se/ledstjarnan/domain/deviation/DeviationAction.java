package se.ledstjarnan.domain.deviation;

/** What can be done to a case; the transition table {@link DeviationProcess} says by whom and when. */
public enum DeviationAction {
    TRIAGE,
    RETURN_TO_REPORTER,
    COMPLETE,
    ADD_ADDENDUM,
    ACKNOWLEDGE,
    RECLASSIFY,
    ASSIGN,
    INVITE,
    CONTRIBUTE,
    INVESTIGATE,
    PLAN_MEASURES,
    RESUME_INVESTIGATION,
    ADD_MEASURE,
    GIVE_FEEDBACK,
    SUSPECT_LEX_SARAH,
    SUSPECT_LEX_MARIA,
    LIFT_SUSPICION,
    MARK_COMPLAINT,
    MOVE_TO_UNIT,
    HAND_OVER,
    LINK,
    MARK_DUPLICATE,
    CLOSE,
    REOPEN
}
