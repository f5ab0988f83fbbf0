package se.ledstjarnan.domain.board;

/** What recording a decision at a meeting led to where the item came from. */
public enum ItemFollow {
    /** It holds there as well. */
    CARRIED_OUT,
    /** It had been recorded there before. */
    ALREADY,
    /** Nothing changes there: it waits on, or it is not for that body to decide. */
    STAYS,
    /** It is recorded there too, as it asks for more than the minutes say. */
    OWN_PAGE,
    /** It could not be carried out as it stood there. */
    NOT_POSSIBLE
}
