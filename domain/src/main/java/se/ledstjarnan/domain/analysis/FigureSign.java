package se.ledstjarnan.domain.analysis;

/** What the figure's own history says of it; everything but noise and too few points is a sign that something has changed. */
public enum FigureSign {
    /** Too few points to tell. */
    FEW,
    /** What is seen cannot be told from chance. */
    NOISE,
    ABOVE,
    BELOW,
    SHIFT_UP,
    SHIFT_DOWN,
    RISING,
    FALLING;

    public boolean isChange() {
        return this != FEW && this != NOISE;
    }
}
