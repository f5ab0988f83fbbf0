package se.ledstjarnan.ejb.measure;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.domain.measure.MeasureReach;

/**
 * What the form for a new measure says; checked by the domain.
 *
 * @param alreadyDone was done at once; then {@code date} is the day it was done, else the last day for doing it
 * @param noFollowUpReason why the effect of what was done at once is not followed up; null where it is
 */
public record NewMeasure(
        MeasureReach reach,
        MeasureKind kind,
        String title,
        String description,
        Long ownerId,
        boolean alreadyDone,
        LocalDate date,
        String expectation,
        String measuredHow,
        LocalDate followUp,
        String noFollowUpReason)
        implements Serializable {}
