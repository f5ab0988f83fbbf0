package se.ledstjarnan.domain.measure;

/** What can be done to a measure; {@link MeasureProcess} says by whom and when. */
public enum MeasureAction {
    CHANGE,
    CHANGE_DUE,
    MARK_DONE,
    CANCEL,
    CHANGE_FOLLOW_UP,
    JUDGE_EFFECT,
    /** Says in which indicator its effect is to be seen. */
    CHOOSE_INDICATOR,
    /** Has the political board told of it. */
    BRING_TO_BOARD
}
