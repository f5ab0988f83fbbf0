package se.ledstjarnan.domain.goal;

/** Where a municipality stands among all: the best quarter, the half in the middle, the worst quarter. */
public enum Quarter {
    BEST,
    MIDDLE,
    WORST
}
