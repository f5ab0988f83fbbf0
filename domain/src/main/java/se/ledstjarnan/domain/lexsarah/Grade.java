package se.ledstjarnan.domain.lexsarah;

/** What an investigation ends in, in five grades; the two highest are notified to IVO (SoL 27 kap. 6 §, LSS 24 f §). */
public enum Grade {
    NO_MISCONDUCT,
    TANGIBLE_RISK,
    MISCONDUCT,
    TANGIBLE_RISK_OF_SERIOUS,
    SERIOUS;

    /** Whether IVO is to be told. */
    public boolean isSerious() {
        return this == TANGIBLE_RISK_OF_SERIOUS || this == SERIOUS;
    }
}
