package se.ledstjarnan.ejb.report;

/** What is counted of measures, in the order in which the report tells it: keys of the frozen figures. */
enum MeasureCount {
    DECIDED,
    DONE,
    LATE,
    ACHIEVED,
    PARTLY,
    NOT_ACHIEVED,
    CANNOT_JUDGE
}
