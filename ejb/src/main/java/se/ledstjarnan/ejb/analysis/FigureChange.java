package se.ledstjarnan.ejb.analysis;

import java.io.Serializable;
import java.math.BigDecimal;
import se.ledstjarnan.domain.analysis.CollectedPart;

/** A figure that would be another if it was collected now. @param before null where it is new or lacked; @param now null where it is gone or lacks */
public record FigureChange(CollectedPart part, String label, String unit, BigDecimal before, BigDecimal now)
        implements Serializable {}
