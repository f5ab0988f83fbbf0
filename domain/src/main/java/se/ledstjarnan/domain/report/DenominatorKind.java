package se.ledstjarnan.domain.report;

/** What deviations are set against, and per how many of it the rate is told. */
public enum DenominatorKind {
    /** Boendedygn: falls per thousand. */
    CARE_DAYS(1_000),
    /** Läkemedelsövertag, people whose medicines the unit handles: medicine deviations per hundred. */
    MEDICATION(100),
    /** Inskrivna patienter: all deviations per hundred. */
    PATIENTS(100);

    private final int per;

    DenominatorKind(int per) {
        this.per = per;
    }

    public int per() {
        return per;
    }
}
