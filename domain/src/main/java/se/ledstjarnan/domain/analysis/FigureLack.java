package se.ledstjarnan.domain.analysis;

/** Why a figure has no value. */
public enum FigureLack {
    NOT_MEASURED,
    /** So few that the figure could point at someone. */
    TOO_FEW
}
