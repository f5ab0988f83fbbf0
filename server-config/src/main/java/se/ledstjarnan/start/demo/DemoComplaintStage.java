package se.ledstjarnan.start.demo;

/** How far a complaint of the demo data has come; the names are those of the product's statuses. */
enum DemoComplaintStage {
    REPORTED,
    RETURNED,
    INVESTIGATING,
    ACTING,
    CLOSED,
    ACKNOWLEDGED,
    DUPLICATE;

    boolean isJudged() {
        return this == INVESTIGATING || this == ACTING || this == CLOSED;
    }

    boolean isEnded() {
        return this == CLOSED || this == ACKNOWLEDGED || this == DUPLICATE;
    }
}
