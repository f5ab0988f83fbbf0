package se.ledstjarnan.domain.internalcontrol;

/** How the municipality's word for a result is read. */
public enum ResultMeaning {
    FINE,
    MINOR,
    MAJOR,
    /** There was too little to go by. */
    UNCERTAIN,
    /** It could not be carried out. */
    NOT_DONE;

    /** Whether something was wrong, so that it is to be said what. */
    public boolean isRemark() {
        return this == MINOR || this == MAJOR;
    }
}
