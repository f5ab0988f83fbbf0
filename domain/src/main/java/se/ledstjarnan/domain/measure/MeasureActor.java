package se.ledstjarnan.domain.measure;

/** What a person is to a measure. */
public enum MeasureActor {
    /** Answers for its being done and for the verdict on its effect; sees the measure, not the case. */
    OWNER,
    /** Decided it: the case's handler, or the socialchef for a measure in the whole administration. */
    MANAGER,
    /** May read the case that it came from. */
    READER,
    /** What it came from, where that has a follow-up of its own: nobody's by themselves. */
    SOURCE
}
