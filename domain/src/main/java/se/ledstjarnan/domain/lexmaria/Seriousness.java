package se.ledstjarnan.domain.lexmaria;

/**
 * How serious an event was by the definitions of PSL 1 kap. 5 §. What led, or could have led, to serious harm is notified to IVO
 * (PSL 3 kap. 5 §); whoever was harmed is told, seriously or not (3 kap. 8 §).
 */
public enum Seriousness {
    NO_HARM,
    HARM,
    COULD_HAVE_BEEN_SERIOUS,
    /** Lasting, and not slight. */
    LASTING,
    /** Led to a substantially greater need of care. */
    MORE_CARE,
    DEATH;

    /** Whether IVO is to be told. */
    public boolean isNotifiable() {
        return compareTo(COULD_HAVE_BEEN_SERIOUS) >= 0;
    }

    /** Whether a patient was harmed. */
    public boolean isHarm() {
        return this != NO_HARM && this != COULD_HAVE_BEEN_SERIOUS;
    }
}
