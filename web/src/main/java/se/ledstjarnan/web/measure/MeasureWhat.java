package se.ledstjarnan.web.measure;

import se.ledstjarnan.domain.measure.MeasureKind;

/** The kinds of measures as the form offers them: something at once is either already done or to be done. */
public enum MeasureWhat {
    DONE_AT_ONCE,
    IMMEDIATE,
    CORRECTIVE,
    PREVENTIVE;

    MeasureKind kind() {
        return this == DONE_AT_ONCE ? MeasureKind.IMMEDIATE : MeasureKind.valueOf(name());
    }
}
