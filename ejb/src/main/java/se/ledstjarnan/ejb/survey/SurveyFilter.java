package se.ledstjarnan.ejb.survey;

import se.ledstjarnan.domain.survey.SurveyKind;

/** What narrows the list of surveys. @param kind null for every; @param page from 1 */
public record SurveyFilter(State state, SurveyKind kind, String text, int page) {

    /** Rows of a page. */
    public static final int PAGE = 25;

    /** Which surveys. */
    public enum State {
        /** Not answered. */
        OPEN,
        /** Not answered, and the reader answers for them or has a part to give. */
        MINE,
        ANSWERED,
        EVERY
    }
}
