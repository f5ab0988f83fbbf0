package se.ledstjarnan.ejb.measure;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.MeasureKind;

/** A judged measure as anybody may know of it: no words from its case. Category, indicator and operation may be null. */
public record HelpedRow(
        long id,
        String category,
        String indicator,
        String operation,
        MeasureKind kind,
        EffectVerdict verdict,
        LocalDate judgedOn)
        implements Serializable {}
